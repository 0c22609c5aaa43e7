export { ChangesSince } from './ChangesSince.js';

export type { ChangesSinceProps } from './ChangesSince.js';
