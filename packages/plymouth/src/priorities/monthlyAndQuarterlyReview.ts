/** What the quality assurance and monitoring framework says for every priority, in the same words. */
export const monthlyAndQuarterlyReview = `Each month: KPIs reviewed by the CYPFS Improvement Board, and in-service audits.

Each quarter: agreed KPIs and the audit report reviewed, with the QA service’s audit and an in-service report for SAM.`;
