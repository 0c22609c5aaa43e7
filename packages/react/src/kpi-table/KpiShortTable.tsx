'use client';
import { formatNumber } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { RefObject } from 'react';
import { KpiAnswer } from './KpiAnswer.js';
import { KpiRows } from './KpiRows.js';
import { KpiTableFrame } from './KpiTableFrame.js';
import { KpiToolbar } from './KpiToolbar.js';
import { figureAsking } from './figureAsking.js';
import type { HeldAsked } from './figureAsking.js';
import type { KpiRowsModel } from './useKpiRows.js';

/** What a KPI table knows of itself, however many of its rows it draws. */
export interface HeldTable {
  readonly model: KpiRowsModel;
  readonly held: HeldAsked;
  /** The table that is in the page. */
  readonly tableRef: RefObject<HTMLTableElement | null>;
  readonly className?: string | undefined;
}

export interface KpiShortTableProps extends HeldTable {
  /** Draw so many rows and say that there are more. @default all */
  readonly first?: number | undefined;
}

/** A KPI table that draws all its rows. */
export function KpiShortTable({ model, held, tableRef, first, className }: KpiShortTableProps) {
  const { messages } = model.layout;
  const asking = figureAsking(model.layout, model.rows, held);
  const rows = model.rows.slice(0, first);
  const isCut = rows.length < model.rows.length;
  return (
    <KpiTableFrame
      layout={model.layout}
      rows={rows}
      className={className}
      isPart={isCut}
      sort={model.sort}
      tableRef={tableRef}
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
