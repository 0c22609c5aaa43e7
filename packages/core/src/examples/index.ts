export { academicPlan } from './academic/academicPlan.js';
export { bilingualPlan } from './bilingual/bilingualPlan.js';
export { cleanPlan } from './clean/cleanPlan.js';
export { earlierPlan } from './earlier/earlierPlan.js';
export { emptyPlan } from './emptyPlan.js';
export { oneRowPlan } from './oneRowPlan.js';
export { quarterlyPlan } from './quarterly/quarterlyPlan.js';
export { smallPlan } from './smallPlan.js';
