import { kpiEnGB } from '@milepost/core';
import type { KpiMessages, RagBand, RagVerdict } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';

export interface RagTagProps {
  /** The verdict, or its band alone. */
  readonly verdict: RagVerdict | RagBand;
  /**
   * `inline`: letter and word, for text and lists. `cell`: the letter, to stand after a figure whose cell already has
   * the colour; the word is for listeners only, who hear "53.1%, Amber".
   * @default 'inline'
   */
  readonly size?: 'inline' | 'cell';
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * A RAG rating as letter, word and colour, so that it reads in greyscale, in forced colours and aloud.
 * Not rated has a dashed edge. For why a figure has its rating use `WhyVerdict`;
 * for a milestone's status, `StatusTag`.
 *
 * @example
 * <RagTag verdict={figure.rag} />;
 * <RagTag verdict="amber" size="cell" />
 */
export function RagTag({ verdict, size = 'inline', messages = kpiEnGB, className }: RagTagProps) {
  const band = typeof verdict === 'string' ? verdict : verdict.band;
  const word = messages.rag.bands[band];
  const isCell = size === 'cell';
  const classes = `milepost-rag-tag milepost-rag-tag--${size} milepost-band--${band}`;
  return (
    <span className={classNames(classes, className)}>
      <span className="milepost-rag-tag__letter" aria-hidden="true">
        {messages.rag.letters[band]}
      </span>
      {/* The comma and the word in one: read line by line, each would be a line. */}
      <span className={isCell ? 'milepost-visually-hidden' : 'milepost-rag-tag__word'}>
        {isCell ? messages.list.comma + word : word}
      </span>
    </span>
  );
}
