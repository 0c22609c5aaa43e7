import type { KpiSet } from '@milepost/core';
import { kpiTableExamples } from '../kpi-table/KpiTable.examples.js';
import type { WhyVerdictProps } from './WhyVerdict.js';

function figureOf({ indicators }: KpiSet, at: number): WhyVerdictProps {
  const indicator = indicators[0];
  const figure = indicator?.figures[at];
  if (indicator === undefined || figure === undefined) throw new Error(`no figure ${at}`);
  return { indicator, figure };
}

function missingOf({ indicators }: KpiSet): WhyVerdictProps {
  for (const indicator of indicators) {
    const figure = indicator.figures.find(({ symbol }) => symbol !== null);
    if (figure !== undefined) return { indicator, figure };
  }
  throw new Error('no figure is missing');
}

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';
const red = figureOf(kpiTableExamples.everything, 0);

/** A figure of a rated and of a monitored indicator. */
export const whyVerdictExamples = {
  red,
  green: figureOf(kpiTableExamples.everything, 14),
  longWords: {
    ...red,
    figure: { ...red.figure, note: `${longWord} ${longWord}, ${longWord}.` },
  },
  /** A symbol in place of the figure. */
  missing: missingOf(kpiTableExamples.symbols),
  /** A proxy, at 103.6%. */
  notRated: figureOf(kpiTableExamples.proxyAboveHundred, 6),
} as const satisfies Record<string, WhyVerdictProps>;
