export { addLanguage } from './language/languages.js';
export { define } from './define.js';
export { MilepostElement } from './element/MilepostElement.js';
export { MilepostKpiTable } from './element/MilepostKpiTable.js';
export { MilepostMilestones } from './element/MilepostMilestones.js';
export { MilepostPlan } from './element/MilepostPlan.js';
export { MilepostQprm } from './element/MilepostQprm.js';
export { MilepostSummary } from './element/MilepostSummary.js';
export { MilepostTrend } from './element/MilepostTrend.js';

export type { EmbedFailure } from './failure/EmbedFailure.js';
export type { EmbedTag } from './views/views.js';
export type { LanguagePack } from './language/LanguagePack.js';
export type { MilepostReadyDetail } from './element/MilepostElement.js';
