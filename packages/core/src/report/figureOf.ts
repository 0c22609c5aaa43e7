import type { Figure } from './PlanReport.js';
import type { Observation } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';
import type { RagVerdict } from '../rag/RagVerdict.js';
import type { TravelVerdict } from '../travel/Travel.js';

/** What an observation holds apart from its period. */
export type Reported = Omit<Observation, 'period'>;

export const NOTHING_REPORTED: Reported = {};

/**
 * The cell of a period: what was reported for it, with the value and verdicts worked out. Absent options stay absent,
 * so that the report is the same after a round trip through JSON.
 */
export function figureOf(
  period: Period,
  reported: Reported,
  value: number | null,
  rag: RagVerdict,
  travel: TravelVerdict,
): Figure {
  const { note, published, status = 'final' } = reported;
  const figure: { -readonly [Part in keyof Figure]: Figure[Part] } = {
    period,
    value,
    valueFrom: value === null ? null : reported.value === undefined ? 'counts' : 'stated',
    symbol: reported.symbol ?? null,
    numerator: reported.numerator ?? null,
    denominator: reported.denominator ?? null,
    status: reported === NOTHING_REPORTED ? null : status,
    rag,
    travel,
  };
  if (note !== undefined) figure.note = note;
  if (published !== undefined) figure.published = published;
  return figure;
}
