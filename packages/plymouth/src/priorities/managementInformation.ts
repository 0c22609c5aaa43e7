/** Where every KPI figure comes from, by the report's own note. */
export const managementInformation = 'The council’s internal management information system';
