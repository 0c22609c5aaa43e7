import type { Figure } from './PlanReport.js';
import type { Observation } from '../indicator/Series.js';
import type { Period } from '../period/Period.js';
import type { RagVerdict } from '../rag/RagVerdict.js';
import type { TravelVerdict } from '../travel/Travel.js';

/**
 * The cell of a period: its observation, if there is one, with the value and verdicts worked out for it. Absent
 * options stay absent, so that the report is the same after a round trip through JSON.
 */
export function figureOf(
  period: Period,
  observation: Observation | undefined,
  value: number | null,
  rag: RagVerdict,
  travel: TravelVerdict,
): Figure {
  const figure: { -readonly [Part in keyof Figure]: Figure[Part] } = {
    period,
    value,
    valueFrom: value === null ? null : observation?.value === undefined ? 'counts' : 'stated',
    symbol: observation?.symbol ?? null,
    numerator: observation?.numerator ?? null,
    denominator: observation?.denominator ?? null,
    status: observation === undefined ? null : (observation.status ?? 'final'),
    rag,
    travel,
  };
  const { note, published } = observation ?? {};
  if (note !== undefined) figure.note = note;
  if (published !== undefined) figure.published = published;
  return figure;
}
