import { kpiEnGB } from '@milepost/core';
import type { KpiMessages, KpiSet } from '@milepost/core';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';
import { KpiIndicatorRows } from './KpiIndicatorRows.js';
import { KpiTableFrame } from './KpiTableFrame.js';
import { kpiLayout } from './kpiLayout.js';
import { rowsInPlanOrder } from './rowsInPlanOrder.js';

export interface KpiTableStaticProps {
  /** One of a priority's KPI sets: `priority.kpiSets[0]`. */
  readonly kpis: KpiSet;
  /** Show only the last so many periods. @default all */
  readonly periods?: number;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string;
  /** What `findingMarks` made: marks beside what was found. @default none */
  readonly marks?: PlaceMarks | undefined;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * The KPI table without sorting or asking: no state, no hooks, no JavaScript in the browser. For server components,
 * static pages and print. `KpiTable` renders the same rows and adds the rest.
 *
 * @example
 * <KpiTableStatic kpis={kpis} />
 */
export function KpiTableStatic({
  kpis,
  periods,
  messages = kpiEnGB,
  idPrefix = 'milepost',
  marks,
  className,
}: KpiTableStaticProps) {
  const first = periods === undefined ? 0 : kpis.columns.length - periods;
  const layout = kpiLayout(kpis, {
    messages,
    idPrefix,
    marks,
    shows: (_, index) => index >= first,
  });
  const rows = rowsInPlanOrder(kpis);
  return (
    <KpiTableFrame layout={layout} rows={rows} className={className}>
      {rows.map(({ indicator, position }) => (
        <KpiIndicatorRows
          key={indicator.id}
          layout={layout}
          indicator={indicator}
          position={position}
        />
      ))}
    </KpiTableFrame>
  );
}
