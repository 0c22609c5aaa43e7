'use client';
import { enGB, fill, formatNumber } from '@milepost/core';
import { KpiAnswer } from './KpiAnswer.js';
import { KpiRows } from './KpiRows.js';
import { KpiTableFrame } from './KpiTableFrame.js';
import { KpiToolbar } from './KpiToolbar.js';
import type { KpiTableProps } from './KpiTable.js';
import { useFigureAsking } from './useFigureAsking.js';
import { useKpiTable } from './useKpiTable.js';

export interface KpiShortTableProps extends Omit<KpiTableProps, 'searchAbove'> {
  /** Draw so many rows and say that there are more. @default all */
  readonly first?: number | undefined;
}

/** A KPI table that draws all its rows. */
export function KpiShortTable({ kpis, first, className, ...options }: KpiShortTableProps) {
  const { messages = enGB } = options;
  const model = useKpiTable(kpis, options);
  const asking = useFigureAsking(model.layout, model.rows);
  const rows = model.rows.slice(0, first);
  const isCut = rows.length < model.rows.length;
  return (
    <KpiTableFrame
      layout={model.layout}
      rows={rows}
      className={className}
      isPart={isCut}
      sort={model.sort}
      toolbar={<KpiToolbar model={model} asking={asking} />}
      detail={
        <>
          {isCut && (
            <p>
              {fill(messages.view.kpiTable.firstRows, {
                count: formatNumber(rows.length, 0, messages),
                total: formatNumber(model.rows.length, 0, messages),
              })}
            </p>
          )}
          <KpiAnswer layout={model.layout} asking={asking} />
        </>
      }
      onClick={asking.onClick}
      onKeyDown={asking.onKeyDown}
    >
      {rows.map((row) => (
        <KpiRows
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
