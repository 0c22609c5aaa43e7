import { formatPeriod } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { Period } from '@milepost/core';
import type { ReactNode } from 'react';
import { Words } from '../words/Words.js';
import { KpiSortButton } from './KpiSortButton.js';
import type { KpiSort } from './KpiSortButton.js';
import type { KpiBand, KpiLayout, KpiLayoutColumn } from './kpiLayout.js';

export interface KpiTableHeadProps {
  readonly layout: KpiLayout;
  /** Without it no header can be pressed. */
  readonly sort?: KpiSort | undefined;
  /** Its rows say which they are. @default false */
  readonly isCounted?: boolean;
}

/**
 * The head of a KPI table: phases above periods; baseline before them, target and trend after. Target and rating share
 * a column: a rating is nothing without its target.
 */
export function KpiTableHead({ layout, sort, isCounted = false }: KpiTableHeadProps) {
  const { bands, columns, kpis, messages } = layout;
  const words = messages.view.kpiTable;
  const periods = columns.map((column) => (
    <PeriodHeader key={column.id} layout={layout} column={column} sort={sort} />
  ));
  const isBanded = bands.length > 0;
  return (
    <thead>
      <tr aria-rowindex={isCounted ? 1 : undefined}>
        <Header layout={layout} name="indicator" sort={sort} sortsBy="indicator">
          <KpiSortButton column="indicator" sort={sort}>
            {words.indicator}
          </KpiSortButton>
        </Header>
        {layout.hasBaseline && (
          <Header layout={layout} name="baseline">
            {dated(words.baseline, words.baselineFor, kpis.baselinePeriod, layout)}
          </Header>
        )}
        {isBanded
          ? bands.map((band) => <BandHeader key={band.id} layout={layout} band={band} />)
          : periods}
        {layout.hasTarget && (
          <Header layout={layout} name="target" sort={sort} sortsBy="rating">
            {dated(words.target, words.targetFor, kpis.targetPeriod, layout)}
            {layout.hasRating && (
              <>
                <span className="milepost-visually-hidden">{messages.list.comma}</span>
                <span className="milepost-kpi-table__second">
                  <KpiSortButton column="rating" sort={sort}>
                    {words.rating}
                  </KpiSortButton>
                </span>
              </>
            )}
          </Header>
        )}
        {layout.hasTrend && (
          <Header layout={layout} name="trend">
            {words.trend}
          </Header>
        )}
      </tr>
      {isBanded && <tr aria-rowindex={isCounted ? 2 : undefined}>{periods}</tr>}
    </thead>
  );
}

function dated(plain: string, template: string, period: Period | null, { messages }: KpiLayout) {
  return period === null ? plain : fill(template, { period: formatPeriod(period, messages) });
}

interface HeaderProps extends KpiTableHeadProps {
  readonly name: 'indicator' | 'baseline' | 'target' | 'trend';
  /** The column it tells the sorting of. */
  readonly sortsBy?: 'indicator' | 'rating';
  readonly children: ReactNode;
}

function Header({ layout, name, sort, sortsBy, children }: HeaderProps) {
  const direction = sortsBy && sort?.directionOf(sortsBy);
  return (
    <th
      id={`${layout.root}-${name}`}
      scope="col"
      rowSpan={layout.bands.length > 0 ? 2 : undefined}
      aria-sort={direction || undefined}
      className={`milepost-kpi-table__head milepost-kpi-table__head--${name}`}
    >
      {children}
    </th>
  );
}

function BandHeader({ layout, band }: { readonly layout: KpiLayout; readonly band: KpiBand }) {
  const { kpis, messages } = layout;
  if (band.label === null) {
    return <td colSpan={band.span} className="milepost-kpi-table__band" />;
  }
  return (
    <th id={band.id} scope="colgroup" colSpan={band.span} className="milepost-kpi-table__band">
      <span className="milepost-kpi-table__phase">
        <Words text={band.label} messages={messages} planLanguage={kpis.language} />
      </span>
    </th>
  );
}

interface PeriodHeaderProps extends KpiTableHeadProps {
  readonly column: KpiLayoutColumn;
}

/** Only the latest period sorts the table: that is the one its reader asks about. */
function PeriodHeader({ layout, column, sort }: PeriodHeaderProps) {
  const own = column.last ? sort : undefined;
  const direction = own?.directionOf(column.period);
  let classes = 'milepost-kpi-table__head milepost-kpi-table__head--period';
  if (column.startsBand) classes += ' milepost-kpi-table__head--phase';
  if (column.last) classes += ' milepost-kpi-table__head--latest';
  return (
    <th
      id={column.id}
      scope="col"
      headers={column.bandId ?? undefined}
      aria-sort={direction || undefined}
      className={classes}
    >
      <KpiSortButton column={column.period} sort={own}>
        <PeriodWords>{formatPeriod(column.period, layout.messages)}</PeriodWords>
      </KpiSortButton>
    </th>
  );
}

/** `Q1 2023/24` may stand on two lines, parted at its space and nowhere else: twelve quarters fit where eight did. */
function PeriodWords({ children }: { readonly children: string }) {
  const [first = '', ...rest] = children.split(' ');
  if (rest.length === 0) return children;
  return (
    <span className="milepost-kpi-table__period">
      <span>{first}</span> <span>{rest.join(' ')}</span>
    </span>
  );
}
