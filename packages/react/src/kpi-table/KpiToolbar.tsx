import { plural } from '@milepost/core/messages';
import type { ReactNode } from 'react';
import type { FigureAsking } from './figureAsking.js';
import type { KpiRowsModel } from './useKpiRows.js';

export interface KpiToolbarProps {
  readonly model: KpiRowsModel;
  readonly asking: FigureAsking;
  /** After the table's own controls. @default nothing */
  readonly children?: ReactNode;
}

/** What stands above a KPI table: which periods are shown, and asking about figures. */
export function KpiToolbar({ model, asking, children }: KpiToolbarProps) {
  const { layout, window } = model;
  const { messages, root } = layout;
  const words = messages.view.kpiTable;
  return (
    <div className="milepost-kpi-table__toolbar milepost-not-printed">
      {window.periods !== null && (
        <fieldset className="milepost-kpi-table__window">
          <legend>{words.periodsShown}</legend>
          <label>
            <input
              type="radio"
              name={`${root}-window`}
              checked={!window.showsAll}
              onChange={window.showLast}
            />
            {plural(words.lastPeriods, window.periods, messages)}
          </label>
          <label>
            <input
              type="radio"
              name={`${root}-window`}
              checked={window.showsAll}
              onChange={window.showAll}
            />
            {words.allPeriods}
          </label>
        </fieldset>
      )}
      <button
        type="button"
        className="milepost-kpi-table__button"
        aria-pressed={asking.isOn}
        onClick={asking.toggle}
      >
        {words.explain}
      </button>
      {children}
    </div>
  );
}
