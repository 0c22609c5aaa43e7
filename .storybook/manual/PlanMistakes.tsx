import { safeParsePlan, safeParsePlanJson } from '@milepost/core/parse';
import './manual.css';
import plan from './plan.json';
import { printPlanPart } from './printPlanPart.js';
import { withPart } from './planParts.js';
import type { PlanPath } from './planParts.js';

interface Mistake {
  readonly title: string;
  readonly path: PlanPath;
  readonly part: unknown;
}

const indicator = ['priorities', 0, 'indicators', 0] as const;

const mistakes: readonly Mistake[] = [
  { title: 'A slip in a key', path: ['fowerord'], part: plan.foreword },
  {
    title: 'A figure copied with its sign',
    path: [...indicator, 'observations', 3],
    part: { period: '2026-06', value: '88.4%' },
  },
  {
    title: 'A month as a spreadsheet writes it',
    path: [...indicator, 'observations', 3],
    part: { period: 'Jun-26', value: 88.4 },
  },
  {
    title: 'A status that is not in the vocabulary',
    path: ['priorities', 0, 'milestones', 0, 'status'],
    part: 'on track',
  },
  {
    title: 'The same month twice',
    path: [...indicator, 'observations'],
    part: [
      { period: '2026-06', value: 88.4 },
      { period: '2026-06', value: 88.6 },
    ],
  },
  {
    title: 'A target, and nothing that says which way is better',
    path: [...indicator, 'polarity'],
    part: 'none',
  },
  {
    title: 'A share of nothing',
    path: [...indicator, 'targets'],
    part: [{ value: 0, setFor: 'FY2026-27' }],
  },
  {
    title: 'A percentage of nobody',
    path: [...indicator, 'observations', 3],
    part: { period: '2026-06', value: 0, numerator: 0, denominator: 0 },
  },
];

/** Mistakes made in the manual's plan, each with what `parsePlan` says of it. */
export function PlanMistakes() {
  return (
    <div className="sb-unstyled milepost manual-note">
      <dl className="manual-mistakes">
        {mistakes.map(({ title, path, part }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              <pre>{`"${keyOf(path)}": ${printPlanPart(part)}`}</pre>
            </dd>
            {issuesOf(path, part).map(({ where, message, remedy }) => (
              <dd key={message} className="manual-mistakes__issue">
                <strong>{where}:</strong> {message} {remedy}
              </dd>
            ))}
          </div>
        ))}
        <div>
          <dt>Text that is not JSON</dt>
          <dd>
            <pre>{notJson}</pre>
          </dd>
          {jsonIssues().map(({ where, message, remedy }) => (
            <dd key={message} className="manual-mistakes__issue">
              <strong>{where}:</strong> {message} {remedy}
            </dd>
          ))}
        </div>
      </dl>
    </div>
  );
}

const notJson = '{ "milepost": 1, "id": "anyshire-children", }';

function jsonIssues() {
  const read = safeParsePlanJson(notJson);
  return read.ok ? [] : read.issues;
}

function issuesOf(path: PlanPath, part: unknown) {
  const read = safeParsePlan(withPart(plan, path, part));
  return read.ok ? [] : read.issues;
}

/** The nearest key that is a name. */
function keyOf(path: PlanPath): string {
  return path.filter((key) => typeof key === 'string').at(-1) ?? '';
}
