import type { Benchmark } from '../../indicator/Series.js';

const threeYears = ['FY2022-23', 'FY2023-24', 'FY2024-25'] as const;

/** England's published figures, three years to March 2025, or the symbol that stands in their place. */
export function england(figures: readonly [number, number, number] | 'x'): Benchmark {
  return {
    id: 'england',
    label: 'England',
    values:
      figures === 'x' ? threeYears.map((period) => ({ period, symbol: 'x' })) : yearly(figures),
    source:
      'Department for Education, Local Authority Interactive Tool. Contains public sector information licensed under the Open Government Licence v3.0.',
  };
}

/** The average of ten councils like this one. */
export function neighbours(figures: readonly [number, number, number]): Benchmark {
  return {
    id: 'statistical-neighbours',
    label: 'Statistical neighbours',
    values: yearly(figures),
    source: 'Made-up figures',
  };
}

function yearly(figures: readonly [number, number, number]) {
  return figures.map((value, at) => ({ period: `FY${2022 + at}-${23 + at}`, value }));
}
