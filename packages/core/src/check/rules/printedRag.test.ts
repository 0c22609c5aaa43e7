import { describe, expect, test } from 'vitest';
import { cleanCopy, findingsBy } from './findingsBy.examples.js';

type Series = NonNullable<ReturnType<typeof cleanCopy>['priorities'][0]['indicators']>[0];

/** Placement moves stood at 18.0% in June 2026 against a target of 10%, red beyond 12%. */
const found = (change: (series: Series) => void) => {
  const plan = cleanCopy();
  const series = plan.priorities[1]?.indicators?.[0];
  if (series === undefined) throw new Error('No indicator.');
  change(series);
  return findingsBy('printed-rag', plan);
};
const june = ({ observations }: Series) => observations[5] ?? { period: '2026-06' };

describe('printed-rag', () => {
  test('a colour that the rule does not give is found, with the reason and the target', () => {
    const [finding] = found((series) =>
      Object.assign(june(series), { published: { rag: 'amber' } }),
    );
    expect(finding?.message).toContain('It is printed as Amber. By the plan’s rule: Red: ');
    expect(finding?.facts.map(({ words, path }) => [words, path.at(-1)])).toEqual([
      ['Amber', 'published'],
      ['Red', 5],
      ['10', 1],
    ]);
  });

  test('a figure changed after it was coloured is found by its colour', () => {
    expect(found((series) => Object.assign(june(series), { value: 11.5 }))).toHaveLength(1);
  });

  test('a colour that the rule gives is not', () => {
    expect(found(() => {})).toEqual([]);
  });

  test('where there is no colour to give, none is held against the print', () => {
    expect(found((series) => Object.assign(series, { targets: 'monitor-only' }))).toEqual([]);
    expect(found((series) => Object.assign(series, { polarity: 'none', targets: [] }))).toEqual([]);
  });
});
