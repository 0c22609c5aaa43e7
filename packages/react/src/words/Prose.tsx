import type { ReactNode } from 'react';
import { classNames } from '../class-name/classNames.js';
import { Paragraphs } from './Paragraphs.js';
import type { ParagraphsProps } from './Paragraphs.js';

export interface ProseProps extends ParagraphsProps {
  /** After the last paragraph. */
  readonly children?: ReactNode;
}

/**
 * Running text, no wider than reads well.
 *
 * @example
 * <Prose text={priority.title} messages={enGB} planLanguage={priority.language} />
 */
export function Prose({ className, children, ...paragraphs }: ProseProps) {
  return (
    <div className={classNames('milepost-prose', className)}>
      <Paragraphs {...paragraphs} />
      {children}
    </div>
  );
}
