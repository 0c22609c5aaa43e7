import { fill, formatPeriod } from '@milepost/core';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { ScrollRegion } from '../scroll-region/ScrollRegion.js';
import { Filled } from '../words/Filled.js';
import { Words } from '../words/Words.js';
import { KpiTableHead } from './KpiTableHead.js';
import type { KpiSort } from './KpiSortButton.js';
import { KpiTableNotes } from './KpiTableNotes.js';
import type { KpiLayout } from './kpiLayout.js';

export interface KpiTableFrameProps {
  readonly layout: KpiLayout;
  /** The rows: one `<tbody>` an indicator. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Above the table. @default nothing */
  readonly toolbar?: ReactNode;
  /** Right under the table. @default nothing */
  readonly detail?: ReactNode;
  /** Without it no header can be pressed. */
  readonly sort?: KpiSort | undefined;
  readonly onClick?: ((event: MouseEvent<HTMLTableElement>) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTableElement>) => void) | undefined;
}

/** Everything of a KPI table but its rows and its state: what `KpiTable` and `KpiTableStatic` share. */
export function KpiTableFrame(props: KpiTableFrameProps) {
  const { layout, children, className, toolbar, detail, sort, onClick, onKeyDown } = props;
  const { kpis, messages, root } = layout;
  const classes = className
    ? `milepost milepost-kpi-table ${className}`
    : 'milepost milepost-kpi-table';
  const words = messages.view.kpiTable;
  if (kpis.indicators.length === 0) {
    return (
      <div className={classes} id={root}>
        <p>{words.none}</p>
      </div>
    );
  }
  const captionId = `${root}-caption`;
  return (
    <div className={classes} id={root}>
      {toolbar}
      <ScrollRegion labelledBy={captionId}>
        <table
          className={
            layout.hasRating
              ? 'milepost-kpi-table__table milepost-kpi-table__table--rated'
              : 'milepost-kpi-table__table'
          }
          onClick={onClick}
          onKeyDown={onKeyDown}
        >
          <caption id={captionId} className="milepost-kpi-table__caption">
            <Caption layout={layout} />
          </caption>
          <KpiTableHead layout={layout} sort={sort} />
          {children}
        </table>
      </ScrollRegion>
      {detail}
      <KpiTableNotes layout={layout} />
    </div>
  );
}

/** The council's title keeps its own language inside Milepost's words. The span tells apart two tables of one priority. */
function Caption({ layout }: { readonly layout: KpiLayout }) {
  const { kpis, messages } = layout;
  const title = <Words text={kpis.title} messages={messages} planLanguage={kpis.language} />;
  return (
    <span className="milepost-kpi-table__title">
      <Filled template={messages.view.kpiTable.caption} slots={{ title }} />{' '}
      <Span layout={layout} />
    </span>
  );
}

function Span({ layout }: { readonly layout: KpiLayout }) {
  const { columns, messages } = layout;
  const first = columns[0];
  const last = columns[columns.length - 1];
  if (first === undefined || last === undefined) return null;
  const from = formatPeriod(first.period, messages);
  const to = formatPeriod(last.period, messages);
  return (
    <span className="milepost-kpi-table__span">
      {first === last ? from : fill(messages.view.kpiTable.showing, { from, to })}
    </span>
  );
}
