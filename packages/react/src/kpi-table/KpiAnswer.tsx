import { describeFigure } from '@milepost/core';
import { Words } from '../words/Words.js';
import type { KpiLayout } from './kpiLayout.js';
import type { FigureAsking } from './figureAsking.js';

export interface KpiAnswerProps {
  readonly layout: KpiLayout;
  readonly asking: FigureAsking;
}

/**
 * Why the figure that was asked about has its verdict. The live region is there before it speaks: one that arrives with
 * its words is often not read out.
 */
export function KpiAnswer({ layout, asking }: KpiAnswerProps) {
  const { kpis, messages } = layout;
  const { asked } = asking;
  const isOpen = asked !== null || asking.isOn;
  return (
    <div
      className="milepost-kpi-table__answer milepost-not-printed"
      data-open={isOpen ? '' : undefined}
    >
      <div role="status" aria-live="polite">
        {asked === null && asking.isOn && <p>{messages.view.kpiTable.explainHint}</p>}
        {asked !== null && (
          <p>
            <b>
              <Words
                text={asked.indicator.label}
                messages={messages}
                planLanguage={kpis.language}
              />
              {'. '}
            </b>
            {describeFigure(asked.indicator, asked.figure, messages, kpis.financialYearStart)}
          </p>
        )}
      </div>
      {asked !== null && (
        <button type="button" className="milepost-kpi-table__button" onClick={asking.close}>
          {messages.view.kpiTable.close}
        </button>
      )}
    </div>
  );
}
