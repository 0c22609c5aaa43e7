import { diffFields } from './diffFields.js';
import { diffFigures } from './diffFigures.js';
import { diffList } from './diffList.js';
import { diffTargets } from './diffTargets.js';
import { changedFigure } from './changedFigure.js';
import { changedShape } from './changedShape.js';
import { noteChange } from './noteChange.js';
import { ruleOf } from './diffRules.js';
import { sameData } from './sameData.js';
import type { Benchmark } from '../indicator/Series.js';
import type { Comparison, Place } from './Comparison.js';
import type { FieldWays } from './diffFields.js';
import type { Indicator } from '../indicator/Indicator.js';

const fields: FieldWays<Indicator> = {
  id: 'own',
  definition: 'break',
  unit: 'break',
  per: 'break',
  currency: 'break',
  polarity: 'break',
  basis: 'break',
  proxy: 'break',
  label: 'wording',
  decimals: 'rule',
  rule: 'own',
  travel: 'rule',
  countLabel: 'wording',
  lead: 'fact',
  source: 'fact',
  assumed: 'fact',
  baseline: 'own',
  targets: 'own',
  benchmarks: 'own',
  observations: 'own',
};

const benchmarkFields: FieldWays<Benchmark> = {
  id: 'own',
  label: 'wording',
  values: 'fact',
  source: 'fact',
};

/** One indicator as it was and as it is: what it measures, how it is rated, its baseline, targets and figures. */
export function diffIndicator(
  comparison: Comparison,
  place: Place,
  before: Indicator,
  after: Indicator,
): void {
  diffFields(comparison, place, before, after, fields);
  diffRule(comparison, place, before, after);
  diffBaseline(comparison, place, before, after);
  diffTargets(comparison, place, before, after);
  diffList(comparison, place, 'benchmarks', before.benchmarks ?? [], after.benchmarks ?? [], {
    keys: [({ id }) => id],
    subjectOf: ({ id, label }) => ({ ...place.subject, kind: 'benchmark', id, label }),
    compare: (was, is, at) => {
      diffFields(comparison, at, was, is, benchmarkFields);
    },
    group: 'about',
  });
  diffFigures(comparison, place, before, after);
}

/** The rule an indicator names; `null` where it goes by the plan’s own. */
function diffRule(comparison: Comparison, place: Place, before: Indicator, after: Indicator): void {
  if (before.rule === after.rule) return;
  const rules = {
    before: ruleOf(comparison.before, before.rule),
    after: ruleOf(comparison.after, after.rule),
  };
  noteChange(comparison, place, 'indicator-rule', 'rule', rules, ['/rule']);
}

function diffBaseline(
  comparison: Comparison,
  place: Place,
  before: Indicator,
  after: Indicator,
): void {
  if (sameData(before.baseline, after.baseline)) return;
  const figures = {
    before: before.baseline ? changedFigure(before.baseline, before) : null,
    after: after.baseline ? changedFigure(after.baseline, after) : null,
  };
  const shape = changedShape(after);
  noteChange(comparison, place, 'baseline', 'restated', { ...figures, shape }, ['/baseline']);
}
