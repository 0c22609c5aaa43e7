import type { Benchmark } from '../../indicator/Series.js';

/** The average of Welsh councils, year by year. */
export function wales(...values: readonly [number, number]): Benchmark {
  return {
    id: 'wales',
    label: { en: 'Wales', cy: 'Cymru' },
    values: values.map((value, at) => ({ period: `FY${2023 + at}-${24 + at}`, value })),
    source: { en: 'Made-up figures', cy: 'Ffigurau dychmygol' },
  };
}
