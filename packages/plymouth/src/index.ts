export { plymouthPlan } from './plymouthPlan.js';
