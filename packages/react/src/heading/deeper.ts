import type { HeadingLevel } from './HeadingLevel.js';

/**
 * The level of a heading some steps below another; HTML ends at 6, and so does this.
 *
 * @example
 * deeper(2); // 3
 * deeper(5, 3); // 6
 */
export function deeper(level: HeadingLevel, steps = 1): HeadingLevel {
  return Math.min(level + steps, 6) as HeadingLevel;
}
