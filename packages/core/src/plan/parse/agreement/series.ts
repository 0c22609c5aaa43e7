import type { IssueList } from '../IssueList.js';
import type { Path } from '../RawIssue.js';
import type { PeriodKind } from '../../../period/Period.js';
import { addIssue, isOverrun } from '../IssueList.js';
import { asRecord } from '../data/asRecord.js';
import { figures } from './figures.js';
import { isRecord } from '../data/isRecord.js';
import { parsePeriod } from '../../../period/parsePeriod.js';

/** One figure a period and vintage, all of one kind of period, each with something to say. */
export function series(
  observations: readonly unknown[],
  path: Path,
  unit: unknown,
  issues: IssueList,
): void {
  const known = new Map<string, number>();
  const kinds: (PeriodKind | undefined)[] = [];
  const tally = new Map<PeriodKind, number>();
  observations.forEach((entry, at) => {
    if (!isRecord(entry) || isOverrun(issues)) return;
    figures(entry, () => [...path, at], unit, issues);
    const { period, vintage } = entry;
    const kind = typeof period === 'string' ? parsePeriod(period)?.kind : undefined;
    if (kind === undefined || typeof period !== 'string') return;
    kinds[at] = kind;
    tally.set(kind, (tally.get(kind) ?? 0) + 1);
    const key = typeof vintage === 'string' ? `${period} ${vintage}` : period;
    const first = known.get(key);
    if (first === undefined) {
      known.set(key, at);
    } else {
      addIssue(issues, {
        code: 'duplicate-observation',
        path: [...path, at],
        value: key,
        other: [...path, first],
        facts: { n: first + 1 },
      });
    }
  });
  if (tally.size > 1) mixedKinds(observations, kinds, tally, path, issues);
}

/** The kind most of them have is taken to be meant. */
function mixedKinds(
  observations: readonly unknown[],
  kinds: readonly (PeriodKind | undefined)[],
  tally: ReadonlyMap<PeriodKind, number>,
  path: Path,
  issues: IssueList,
): void {
  const [[wanted] = ['month' as const]] = [...tally].sort(([, a], [, b]) => b - a);
  kinds.forEach((kind, at) => {
    if (kind === undefined || kind === wanted) return;
    const { period } = asRecord(observations[at]);
    addIssue(issues, {
      code: 'mixed-period-kinds',
      path: [...path, at, 'period'],
      value: period,
      facts: { kind, wanted },
    });
  });
}
