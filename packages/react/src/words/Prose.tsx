import { classNames } from '../class-name/classNames.js';
import { Paragraphs } from './Paragraphs.js';
import type { ParagraphsProps } from './Paragraphs.js';

/**
 * Running text, no wider than reads well.
 *
 * @example
 * <Prose text={priority.title} messages={enGB} planLanguage={priority.language} />
 */
export function Prose({ className, ...paragraphs }: ParagraphsProps) {
  return (
    <div className={classNames('milepost-prose', className)}>
      <Paragraphs {...paragraphs} />
    </div>
  );
}
