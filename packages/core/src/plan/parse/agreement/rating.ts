import type { IssueList } from '../IssueList.js';
import type { Path } from '../RawIssue.js';
import { addIssue } from '../IssueList.js';
import { asList } from '../data/asList.js';
import { asRecord } from '../data/asRecord.js';

/** The rules of a plan by id, as far as they could be read. */
export type RulesById = ReadonlyMap<unknown, Readonly<Record<string, unknown>>>;

/** Whether an indicator can be rated as it asks to be: its targets, its polarity and its rule together. */
export function rating(
  indicator: Readonly<Record<string, unknown>>,
  path: Path,
  rules: RulesById,
  defaultRule: unknown,
  issues: IssueList,
): void {
  const { polarity, targets } = indicator;
  const id = indicator['rule'] ?? defaultRule;
  const rule = rules.get(id);
  if (asList(targets).length > 0 && polarity === 'none') {
    addIssue(issues, { code: 'target-without-polarity', path: [...path, 'targets'] });
  }
  const setFor = new Map<string, number>();
  asList(targets).forEach((entry, at) => {
    const target = asRecord(entry);
    const targetPath: Path = [...path, 'targets', at];
    const period = target['setFor'];
    if (typeof period === 'string') {
      const first = setFor.get(period);
      if (first === undefined) {
        setFor.set(period, at);
      } else {
        addIssue(issues, {
          code: 'duplicate-target',
          path: targetPath,
          value: period,
          other: [...path, 'targets', first],
          facts: { n: first + 1 },
        });
      }
    }
    const ofShare = rule?.['basis'] === 'relative' && typeof rule['within'] === 'number';
    if (target['value'] === 0 && ofShare) {
      addIssue(issues, {
        code: 'relative-tolerance-on-zero',
        path: [...targetPath, 'value'],
        value: 0,
        facts: { rule: String(id) },
      });
    }
  });
  if (rule?.['kind'] === 'thresholds') thresholds(rule, String(id), indicator, path, issues);
}

function thresholds(
  rule: Readonly<Record<string, unknown>>,
  id: string,
  indicator: Readonly<Record<string, unknown>>,
  path: Path,
  issues: IssueList,
): void {
  const { green, amber } = rule;
  const { polarity } = indicator;
  if (typeof green !== 'number' || typeof amber !== 'number') return;
  if (polarity !== 'higher' && polarity !== 'lower') return;
  if (polarity === 'higher' ? green >= amber : green <= amber) return;
  const facts = { rule: id, green, amber, polarity };
  const named = 'rule' in indicator ? 'rule' : 'polarity';
  addIssue(issues, {
    code: 'thresholds-wrong-way',
    path: [...path, named],
    value: indicator[named],
    facts,
  });
}
