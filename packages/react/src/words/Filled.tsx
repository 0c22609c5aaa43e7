import { Fragment } from 'react';
import type { ReactNode } from 'react';

export interface FilledProps {
  /** A template of the message catalogue: `{name} {ref}: {title}`. */
  readonly template: string;
  readonly slots: Readonly<Record<string, ReactNode>>;
}

/**
 * A template with elements in its slots, where `fill` puts text: so that a council's words inside a sentence
 * of ours keep their own language. A slot with nothing for it is left as it stands, so that it is seen.
 *
 * @example
 * <Filled template="{name} {ref}" slots={{ name: <Words text="Priority" messages={cy} />, ref: '1' }} />
 */
export function Filled({ template, slots }: FilledProps) {
  return template
    .split(/(\{\w+\})/)
    .map((part, index) => (
      <Fragment key={index}>
        {part.startsWith('{') ? (slots[part.slice(1, -1)] ?? part) : part}
      </Fragment>
    ));
}
