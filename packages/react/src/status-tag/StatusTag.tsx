import { enGB } from '@milepost/core';
import type { Language, Messages, StatusCategory, Text } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import { Words } from '../words/Words.js';
import { StatusShape } from './StatusShape.js';
import { statusBand } from './statusBand.js';

export interface StatusTagProps {
  /** What the status means: `milestone.category`. */
  readonly category: StatusCategory;
  /** The council's own word. @default the category's word in `messages` */
  readonly label?: Text;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** Language of a plain-string label. @default 'en' */
  readonly planLanguage?: Language;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * A milestone's status: the council's word, a shape and a colour that follow its category.
 * For a figure's rating against target use `RagTag`.
 *
 * @example
 * <StatusTag category={milestone.category} label={milestone.statusLabel} />
 */
export function StatusTag({
  category,
  label,
  messages = enGB,
  planLanguage = 'en',
  className,
}: StatusTagProps) {
  const classes = `milepost-status-tag milepost-status-tag--${category} milepost-band--${statusBand[category]}`;
  return (
    <span className={classNames(classes, className)}>
      <StatusShape category={category} />
      <span>
        <Words
          text={label ?? messages.milestone.categories[category]}
          messages={messages}
          planLanguage={label === undefined ? messages.language : planLanguage}
        />
      </span>
    </span>
  );
}
