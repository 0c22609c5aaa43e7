import { describeFigure, kpiEnGB } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { Figure, IndicatorReport, KpiMessages } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';

export interface WhyVerdictProps {
  /** The indicator whose figure it is. */
  readonly indicator: IndicatorReport;
  /** One of `indicator.figures`. */
  readonly figure: Figure;
  /** Month a year-to-date count begins again in. @default 4 */
  readonly financialYearStart?: number;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * "Why amber?" The reason for a verdict, folded away until it is asked for. It needs no JavaScript.
 * `KpiTable` answers for each of its figures itself: use it beside a figure that you place yourself.
 *
 * @example
 * <WhyVerdict indicator={indicator} figure={figure} />
 */
export function WhyVerdict({
  indicator,
  figure,
  financialYearStart = 4,
  messages = kpiEnGB,
  className,
}: WhyVerdictProps) {
  const band = messages.rag.bands[figure.rag.band].toLowerCase();
  return (
    <details lang={messages.language} className={classNames('milepost-disclosure', className)}>
      <summary className="milepost-disclosure__summary">
        {fill(messages.view.kpiTable.why, { band })}
      </summary>
      <p className="milepost-disclosure__body">
        {describeFigure(indicator, figure, messages, financialYearStart)}
      </p>
    </details>
  );
}
