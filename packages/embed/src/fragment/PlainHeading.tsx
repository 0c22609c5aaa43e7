import { createElement } from 'react';
import type { ReactNode } from 'react';

export interface PlainHeadingProps {
  readonly level: number;
  readonly children: ReactNode;
}

/** A heading, down to the sixth level. */
export function PlainHeading({ level, children }: PlainHeadingProps) {
  return createElement(`h${Math.min(level, 6)}`, null, children);
}
