import type { IssueList } from '../IssueList.js';
import type { Path } from '../RawIssue.js';
import type { RulesById } from './rating.js';
import { addIssue } from '../IssueList.js';
import { asList } from '../data/asList.js';
import { asRecord } from '../data/asRecord.js';
import { figures } from './figures.js';
import { isRecord } from '../data/isRecord.js';
import { periodOrder } from './periodOrder.js';
import { rating } from './rating.js';
import { references } from './references.js';
import { series } from './series.js';
import { uniqueness } from './uniqueness.js';

/**
 * What holds between several values of a plan. Works on data that may be wrong elsewhere, so that all issues come at
 * once: it looks only at what it can read, and leaves the rest to the schema.
 */
export function agreement(data: unknown, issues: IssueList): void {
  const plan = asRecord(data);
  const start = plan['financialYearStart'];
  const financialYearStart =
    typeof start === 'number' && Number.isInteger(start) && start >= 1 && start <= 12 ? start : 4;
  const order = (stretch: unknown, path: Path): void => {
    periodOrder(asRecord(stretch), path, financialYearStart, issues);
  };
  order(plan['inspection'], ['inspection']);
  asList(plan['phases']).forEach((phase, at) => order(phase, ['phases', at]));
  ranges(plan['ragRules'], issues);
  uniqueness(plan, issues);
  references(plan, issues);
  const rules: RulesById = new Map(
    asList(plan['ragRules']).map((rule) => [asRecord(rule)['id'], asRecord(rule)]),
  );
  asList(plan['priorities']).forEach((priority, at) => {
    asList(asRecord(priority)['indicators']).forEach((entry, index) => {
      const indicator = asRecord(entry);
      const path: Path = ['priorities', at, 'indicators', index];
      rating(indicator, path, rules, plan['defaultRagRule'], issues);
      asList(indicator['targets']).forEach((target, number) => {
        order(asRecord(target)['appliesTo'], [...path, 'targets', number, 'appliesTo']);
      });
      indicatorFigures(indicator, path, issues);
    });
  });
}

function indicatorFigures(
  indicator: Readonly<Record<string, unknown>>,
  path: Path,
  issues: IssueList,
): void {
  const { baseline, benchmarks, observations, unit } = indicator;
  if (unit === 'rate' && !('per' in indicator)) {
    addIssue(issues, { code: 'per-missing', path: [...path, 'per'] });
  }
  if (isRecord(baseline)) {
    figures(baseline, () => [...path, 'baseline'], unit, issues);
  }
  asList(benchmarks).forEach((benchmark, at) => {
    series(
      asList(asRecord(benchmark)['values']),
      [...path, 'benchmarks', at, 'values'],
      unit,
      issues,
    );
  });
  series(asList(observations), [...path, 'observations'], unit, issues);
}

function ranges(rules: unknown, issues: IssueList): void {
  asList(rules).forEach((rule, at) => {
    const { low, high } = asRecord(rule);
    if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return;
    const path: Path = ['ragRules', at, 'low'];
    addIssue(issues, { code: 'range-wrong-way', path, value: low, facts: { low, high } });
  });
}
