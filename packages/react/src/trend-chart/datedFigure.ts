import { formatFigure, formatPeriod } from '@milepost/core';
import type { IndicatorReport, KpiMessages, Period } from '@milepost/core';

/** A target or comparator at its indicator's decimals; one of another period carries that period: `80.0% (2018/19)`. */
export function datedFigure(
  value: number,
  ofOther: Period | false | null,
  indicator: IndicatorReport,
  messages: KpiMessages,
): string {
  const figure = formatFigure(value, indicator, messages);
  return ofOther ? `${figure} (${formatPeriod(ofOther, messages)})` : figure;
}
