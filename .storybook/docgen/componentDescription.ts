import type { Documented } from './Documented.js';

/** A component's docstring as Markdown, its example in a block of code. */
export function componentDescription(component: Documented | null | undefined): string {
  const { description = '', tags = {} } = component?.__docgenInfo ?? {};
  const example = tags['example'];
  return example === undefined ? description : `${description}\n\n\`\`\`tsx\n${example}\n\`\`\``;
}
