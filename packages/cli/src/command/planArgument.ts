/** What every command says of the plan that it reads. */
export const planArgument = 'the plan: a workbook (plan.xlsx), a folder of CSV files, or plan.json';
