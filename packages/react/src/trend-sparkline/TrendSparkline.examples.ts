import { describeTrend } from '@milepost/core';
import type { IndicatorReport } from '@milepost/core';
import { cy } from '@milepost/core/messages';
import { kpiTableExamples } from '../kpi-table/KpiTable.examples.js';
import type { TrendSparklineProps } from './TrendSparkline.js';

const [welsh] = kpiTableExamples.bilingual.indicators as readonly [IndicatorReport];

export const trendSparklineExamples = {
  run: {
    values: [36.8, 23.8, 24.6, 19.6, 24.6, 23, 24.7, 21.8, 23.9, 22.4, 24.8, 22.7, 28, 27.1, 23.5],
    target: 23,
    phaseStarts: [8],
    label: 'Repeat plans: from 36.8% in April 2018 to 23.5% in June 2019.',
  },
  gaps: {
    values: [null, 12, 14, null, 13, null, 11, 9, null],
    label: 'From 12 to 9, with four months missing.',
  },
  flat: { values: [50, 50, 50], label: '50 throughout.' },
  single: { values: [93.8], target: 95, label: 'One figure only, 93.8%.' },
  belowZero: { values: [-4, 2, -1], target: 0, label: 'From minus 4 to minus 1.' },
  aboveHundred: {
    values: [97.8, 94.1, 99.2, 104.2, 101.6],
    label: 'A proxy measure: from 97.8% to 101.6%.',
  },
  sixty: {
    values: Array.from({ length: 60 }, (_, at) => 70 + 12 * Math.sin(at / 4.1) + at / 6),
    target: 75,
    label: 'Five years of months: from 70 to 90.',
  },
  welsh: {
    values: welsh.figures.map(({ value }) => value),
    label: describeTrend(welsh, cy),
  },
  none: { values: [null, null], target: 95, label: 'No figures reported.' },
} as const satisfies Record<string, TrendSparklineProps>;
