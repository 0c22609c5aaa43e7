import type { IssueList } from '../IssueList.js';
import type { Path } from '../RawIssue.js';
import { addIssue } from '../IssueList.js';

/**
 * What an observation or baseline says of its figure: a value, a symbol in its place, or a pair of counts.
 * Whether the numerator is above the denominator is for `checkPlan`: that can be understood.
 */
export function figures(
  holder: Readonly<Record<string, unknown>>,
  pathTo: () => Path,
  unit: unknown,
  issues: IssueList,
): void {
  const { value, symbol, numerator, denominator } = holder;
  const counted = numerator !== undefined && denominator !== undefined;
  if (typeof value === 'number' && typeof symbol === 'string') {
    addIssue(issues, {
      code: 'value-with-symbol',
      path: [...pathTo(), 'symbol'],
      value: symbol,
      facts: { value, symbol },
    });
  }
  if (numerator !== undefined || denominator !== undefined) {
    if (!counted) unpaired(numerator === undefined, pathTo(), unit, issues);
  } else if (value === undefined && symbol === undefined) {
    addIssue(issues, { code: 'no-figure', path: pathTo() });
  }
  if (typeof value === 'number' && counted && denominator === 0) {
    addIssue(issues, { code: 'value-of-nobody', path: [...pathTo(), 'value'], value });
  }
}

function unpaired(noNumerator: boolean, path: Path, unit: unknown, issues: IssueList): void {
  const absent = noNumerator ? 'numerator' : 'denominator';
  const present = noNumerator ? 'denominator' : 'numerator';
  const asValue = unit === 'count' && present === 'numerator';
  addIssue(issues, {
    code: asValue ? 'count-not-as-value' : 'counts-not-paired',
    path: [...path, asValue ? present : absent],
    facts: { present, absent },
  });
}
