import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { Figure } from '../../report/PlanReport.js';
import type { UnevenTrio } from '../ratesBehind.js';
import { digitAway } from '../digitAway.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { DIGIT, unevenTrios } from '../ratesBehind.js';
import { list } from '../../messages/list.js';
import { neighbourhood } from '../neighbourhood.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { textIn } from '../../text/textIn.js';

/**
 * A figure that a lost or doubled digit would explain: less than half of what two other series make it, or more than
 * twice; or far from all around it, where figures are calm, while one digit more or less would fit.
 */
export const missingDigit: CheckRule = {
  id: 'missing-digit',
  severity: 'warning',
  *find(context) {
    for (const indicator of context.indicators) yield* outOfLine(indicator, context);
    for (const uneven of unevenTrios(context)) yield* ofTrio(uneven, context);
  },
};

/** The one of the three that fits its own row better once it is what the other two make it. */
function* ofTrio({ trio, place, ratio }: UnevenTrio, { messages }: CheckContext): Generator<Found> {
  const { share, top, bottom } = trio;
  if (ratio < DIGIT && ratio > 1 / DIGIT) return;
  const implied = [
    { ...bottom, implied: bottom.value * ratio, others: [share, top] },
    { ...top, implied: top.value / ratio, others: [share, bottom] },
    { ...share, implied: share.value * ratio, others: [top, bottom] },
  ].map((one) => {
    const around = neighbourhood(one.at.report.figures, place);
    const off = (value: number) =>
      around === null || around.median <= 0 ? 0 : Math.abs(Math.log(value / around.median));
    return { ...one, around, gain: off(one.value) - off(one.implied) };
  });
  const [worst] = implied.sort((a, b) => b.gain - a.gain);
  if (worst === undefined || worst.around === null || worst.gain <= 0) return;
  const { at, figure, value, others, around } = worst;
  const write = (one: IndicatorAt, amount: number) =>
    formatFigureInWords(amount, one.indicator, messages);
  const named = (one: { readonly at: IndicatorAt; readonly value: number }) =>
    `“${textIn(one.at.indicator.label, messages.language)}” (${write(one.at, one.value)})`;
  yield {
    path: at.pathAt(figure.period),
    says: worst.implied > value ? 'implied' : 'impliedLess',
    slots: {
      value: write(at, value),
      implied: write(at, worst.implied),
      around: write(at, around.median),
      others: list(others.map(named), messages),
    },
    facts: [
      { value, words: write(at, value), path: at.pathAt(figure.period) },
      ...others.map((one) => ({
        value: one.value,
        words: write(one.at, one.value),
        path: one.at.pathAt(one.figure.period),
      })),
    ],
  };
}

/** Figures far from both their neighbours are looked at closely; all others are passed over at once. */
function* outOfLine(at: IndicatorAt, context: CheckContext): Generator<Found> {
  const { figures } = at.report;
  let before: number | null = null;
  for (let place = 0; place < figures.length; place += 1) {
    const value = figures[place]?.value ?? null;
    if (value === null) continue;
    const after = figures[place + 1]?.value ?? null;
    if (value > 0 && isFar(value, before ?? after) && isFar(value, after ?? before)) {
      yield* ofFigure(at, figures, place, context);
    }
    before = value;
  }
}

function isFar(value: number, other: number | null): boolean {
  return other !== null && other > 0 && (value * FAR < other || value > other * FAR);
}

/** Times as large or as small. A digit lost from the front of 146 leaves a third of it. */
const FAR = 2.5;
/** Where three figures in four lie within this share of their median, the row is calm enough to tell. */
const CALM = 0.1;
/** A figure fits within so many times the spread around it. */
const FITS = 2;

function* ofFigure(
  at: IndicatorAt,
  figures: readonly Figure[],
  place: number,
  { messages }: CheckContext,
): Generator<Found> {
  const { indicator, report, pathAt } = at;
  const { period = '', value = 0, ...counts } = figures[place] ?? {};
  const around = neighbourhood(figures, place);
  if (value === null || around === null || isBorneOut(value, counts, report.decimals)) return;
  const { median, spread } = around;
  const isSmall = median * 10 ** report.decimals < 20;
  if (isSmall || spread > CALM * median || !isFar(value, median)) return;
  const candidate = digitAway(value, report.decimals, median);
  if (Math.abs(candidate - median) > Math.max(FITS * spread, CALM * median)) return;
  const write = (amount: number) => formatFigureInWords(amount, indicator, messages);
  yield {
    path: pathAt(period),
    says: candidate > value ? 'lost' : 'doubled',
    slots: { value: write(value), around: write(median), candidate: write(candidate) },
    facts: [
      { value, words: write(value), path: pathAt(period) },
      ...[place - 1, place + 1].flatMap((other) => {
        const figure = figures[other];
        if (typeof figure?.value !== 'number') return [];
        return [{ value: figure.value, words: write(figure.value), path: pathAt(figure.period) }];
      }),
    ],
  };
}

/** A percentage that its own counts make is no slip of the pen. */
function isBorneOut(
  value: number,
  { numerator, denominator }: Partial<Pick<Figure, 'numerator' | 'denominator'>>,
  decimals: number,
): boolean {
  if (typeof numerator !== 'number' || !denominator) return false;
  return (
    roundToStated((100 * numerator) / denominator, decimals) === roundToStated(value, decimals)
  );
}
