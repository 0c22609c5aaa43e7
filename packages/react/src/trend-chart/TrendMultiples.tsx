import { kpiEnGB } from '@milepost/core';
import type { IndicatorReport, KpiMessages, KpiSet } from '@milepost/core';
import type { ReactNode } from 'react';
import { classNames } from '../class-name/classNames.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';
import { MarkKey } from './MarkKey.js';
import { TrendChart } from './TrendChart.js';
import { trendGeometry } from './trendGeometry.js';

export interface TrendMultiplesProps {
  /** One of a priority's KPI sets: `priority.kpiSets[0]`. */
  readonly kpis: KpiSet;
  /** Of each chart. @default 3 */
  readonly headingLevel?: HeadingLevel;
  /** What every id begins with. @default 'milepost' */
  readonly idPrefix?: string;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** Under each chart: `(indicator) => <DownloadChart indicator={indicator} kpis={kpis} />`. @default nothing */
  readonly actions?: (indicator: IndicatorReport) => ReactNode;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * Every indicator of a set as a small chart, side by side under one key. For one indicator at length use `TrendChart`.
 *
 * @example
 * <TrendMultiples kpis={kpis} />
 */
export function TrendMultiples({
  kpis,
  headingLevel = 3,
  idPrefix = 'milepost',
  messages = kpiEnGB,
  actions,
  className,
}: TrendMultiplesProps) {
  const geometries = kpis.indicators.flatMap((indicator) => trendGeometry(indicator, kpis) ?? []);
  const classes = 'milepost milepost-trend-multiples';
  return (
    <div lang={messages.language} className={classNames(classes, className)}>
      {geometries.length > 0 && (
        <ul className="milepost-trend-key">
          <MarkKey kpis={kpis} geometries={geometries} messages={messages} />
        </ul>
      )}
      <div className="milepost-trend-multiples__charts">
        {kpis.indicators.map((indicator) => (
          <TrendChart
            key={indicator.id}
            indicator={indicator}
            kpis={kpis}
            size="multiple"
            headingLevel={headingLevel}
            idPrefix={idPrefix}
            messages={messages}
            actions={actions?.(indicator)}
          />
        ))}
      </div>
    </div>
  );
}
