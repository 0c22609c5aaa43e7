import type { FocusEvent, KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react';
import { classNames } from '../class-name/classNames.js';
import { ScrollRegion } from '../scroll-region/ScrollRegion.js';
import { KpiEarlierPeriods } from './KpiEarlierPeriods.js';
import { KpiPrintedTable } from './KpiPrintedTable.js';
import { KpiTableCaption } from './KpiTableCaption.js';
import { KpiTableHead } from './KpiTableHead.js';
import type { KpiSort } from './KpiSortButton.js';
import { KpiTableNotes } from './KpiTableNotes.js';
import { kpiTableClass } from './kpiTableClass.js';
import { MOST_COLUMNS } from './paperColumns.js';
import type { KpiLayout } from './kpiLayout.js';
import type { KpiKey } from './kpiKey.js';
import type { KpiRow } from './KpiRow.js';

export interface KpiTableFrameProps {
  readonly layout: KpiLayout;
  /** The rows: one `<tbody>` an indicator. */
  readonly children: ReactNode;
  /** The rows once more, in order: what paper needs of the periods that a sheet has no room for, and what notes tell of. */
  readonly rows: readonly KpiRow[];
  readonly className?: string | undefined;
  /** Above the table. @default nothing */
  readonly toolbar?: ReactNode;
  /** Right under the table. @default nothing */
  readonly detail?: ReactNode;
  /** Without it no header can be pressed. */
  readonly sort?: KpiSort | undefined;
  readonly tableRef?: Ref<HTMLTableElement> | undefined;
  /** Rows of the table in all, its head's included, where some are not drawn. */
  readonly rowCount?: number | undefined;
  /**
   * Not all rows are drawn: what would tell of each under the table is left to its controls.
   * @default false
   */
  readonly isPart?: boolean | undefined;
  /** What the key explains, worked out before. */
  readonly colourKey?: KpiKey | undefined;
  readonly onFocus?: ((event: FocusEvent<HTMLTableElement>) => void) | undefined;
  readonly onClick?: ((event: MouseEvent<HTMLTableElement>) => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTableElement>) => void) | undefined;
}

/** Everything of a KPI table but its rows and its state: what `KpiTable` and `KpiTableStatic` share. */
export function KpiTableFrame(props: KpiTableFrameProps) {
  const { layout, children, rows, className, toolbar, detail, sort, rowCount, tableRef } = props;
  const { isPart = false } = props;
  const { kpis, messages, root } = layout;
  const classes = classNames('milepost milepost-kpi-table', className);
  const words = messages.view.kpiTable;
  if (kpis.indicators.length === 0) {
    return (
      <div className={classes} id={root} lang={messages.language}>
        <p>{words.none}</p>
      </div>
    );
  }
  const captionId = `${root}-caption`;
  const isTooWide = layout.columns.length > MOST_COLUMNS && !isPart;
  return (
    <div className={classes} id={root} lang={messages.language}>
      {toolbar}
      <ScrollRegion
        labelledBy={captionId}
        {...(isTooWide && { className: 'milepost-not-printed' })}
      >
        <table
          ref={tableRef}
          className={kpiTableClass(layout)}
          aria-rowcount={rowCount}
          onClick={props.onClick}
          onKeyDown={props.onKeyDown}
          onFocus={props.onFocus}
        >
          <caption id={captionId} className="milepost-kpi-table__caption">
            <KpiTableCaption layout={layout} />
          </caption>
          <KpiTableHead layout={layout} sort={sort} isCounted={rowCount !== undefined} />
          {children}
        </table>
      </ScrollRegion>
      {isTooWide && <KpiPrintedTable layout={layout} rows={rows} />}
      {detail}
      {!isPart && (
        <KpiEarlierPeriods layout={layout} indicators={rows.map(({ indicator }) => indicator)} />
      )}
      <KpiTableNotes
        layout={layout}
        rows={[...rows].sort((a, b) => a.position - b.position)}
        colourKey={props.colourKey}
        isPart={isPart}
      />
    </div>
  );
}
