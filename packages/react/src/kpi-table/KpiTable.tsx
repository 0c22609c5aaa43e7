'use client';
import { describeFigure, enGB, plural } from '@milepost/core';
import type { KpiSet, Messages } from '@milepost/core';
import { memo } from 'react';
import { Words } from '../words/Words.js';
import { KpiIndicatorRows } from './KpiIndicatorRows.js';
import { KpiTableFrame } from './KpiTableFrame.js';
import type { KpiLayout } from './kpiLayout.js';
import { useFigureAsking } from './useFigureAsking.js';
import type { FigureAsking } from './useFigureAsking.js';
import { useKpiTable } from './useKpiTable.js';
import type { KpiTableModel, UseKpiTableOptions } from './useKpiTable.js';

export interface KpiTableProps {
  /** One of a priority's KPI sets: `priority.kpiSets[0]`. */
  readonly kpis: KpiSet;
  /** Open with only the last so many periods, with a control to show all. @default all, and no control */
  readonly periods?: number;
  /** Open sorted by `indicator`, `rating` or a period. @default the plan's order */
  readonly initialSort?: UseKpiTableOptions['initialSort'];
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string;
  /** Added to its own classes. */
  readonly className?: string;
}

/** Rows are drawn again only when something of their own changes. */
const Rows = memo(KpiIndicatorRows);

/**
 * The KPI table of a report: figures by period with their rating, direction of travel and counts, under the phases
 * they fall in, with baseline, target, latest rating and trend. It sorts, shows the last few periods or all, and
 * says why any figure has its verdict. Everything is in the server's markup; only the controls need JavaScript.
 *
 * Without controls, in a server component: `KpiTableStatic`. With your own markup: `useKpiTable`. One indicator's
 * course: `TrendChart`. The latest figures alone: `PlanSummary`.
 *
 * @example
 * <KpiTable kpis={kpis} periods={6} />
 */
export function KpiTable({
  kpis,
  periods,
  initialSort,
  messages = enGB,
  idPrefix = 'milepost',
  className,
}: KpiTableProps) {
  const model = useKpiTable(kpis, { periods, initialSort, messages, idPrefix });
  const asking = useFigureAsking(model.layout, model.rows);
  return (
    <KpiTableFrame
      layout={model.layout}
      rows={model.rows}
      className={className}
      sort={model.sort}
      toolbar={<Toolbar model={model} asking={asking} />}
      detail={<Answer layout={model.layout} asking={asking} />}
      onClick={asking.onClick}
      onKeyDown={asking.onKeyDown}
    >
      {model.rows.map((row) => (
        <Rows
          key={row.indicator.id}
          layout={model.layout}
          indicator={row.indicator}
          position={row.position}
          {...asking.rowProps(row)}
        />
      ))}
    </KpiTableFrame>
  );
}

interface ToolbarProps {
  readonly model: KpiTableModel;
  readonly asking: FigureAsking;
}

function Toolbar({ model, asking }: ToolbarProps) {
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
    </div>
  );
}

interface AnswerProps {
  readonly layout: KpiLayout;
  readonly asking: FigureAsking;
}

/** The live region is there before it speaks: one that arrives with its words is often not read out. */
function Answer({ layout, asking }: AnswerProps) {
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
