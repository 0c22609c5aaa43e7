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
  const parts: ReactNode[] = [];
  for (const part of template.split(/(\{\w+\})/)) {
    const filled = part.startsWith('{') ? (slots[part.slice(1, -1)] ?? part) : part;
    const before = parts[parts.length - 1];
    // Chromium leaves spaces between pieces of text out of a PDF's bookmarks: what can be one piece is.
    if (typeof filled === 'string' && typeof before === 'string') {
      parts[parts.length - 1] = before + filled;
    } else parts.push(filled);
  }
  return parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
