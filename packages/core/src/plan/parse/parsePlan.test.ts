import { describe, expect, test } from 'vitest';
import type { PlanIssue, PlanIssueCode } from '../PlanIssue.js';
import { PlanError } from '../PlanError.js';
import { emptyPlan } from '../../examples/emptyPlan.js';
import { issueMessages } from '../../messages/issues.js';
import { oneRowPlan } from '../../examples/oneRowPlan.js';
import { parsePlan } from './parsePlan.js';
import { safeParsePlan } from './safeParsePlan.js';
import { smallPlan } from '../../examples/smallPlan.js';

type Path = readonly (string | number)[];

/** The small plan with some values put in another's place, or taken out. */
function changed(...changes: readonly (readonly [Path, unknown])[]): unknown {
  const plan: unknown = structuredClone(smallPlan);
  for (const [path, value] of changes) {
    const holder = path.slice(0, -1).reduce((at, key) => Reflect.get(at as object, key), plan);
    const key = path.at(-1) ?? '';
    if (value === absent) Reflect.deleteProperty(holder as object, key);
    else Reflect.set(holder as object, key, value);
  }
  return plan;
}

const absent = Symbol('absent');

function issuesOf(input: unknown): readonly PlanIssue[] {
  const result = safeParsePlan(input);
  return result.ok ? [] : result.issues;
}

const visits = ['priorities', 0, 'indicators', 0] as const;
const contacts = ['priorities', 0, 'indicators', 2] as const;
const repeatPlans = ['priorities', 0, 'indicators', 3] as const;
const caseload = ['priorities', 0, 'indicators', 4] as const;
const spend = ['priorities', 1, 'indicators', 0] as const;
const july = [...visits, 'observations', 3] as const;

const loop: Record<string, unknown> = { organisation: 'Larkhaven' };
loop['role'] = loop;

const unreadable = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error('a trap');
    },
  },
);

type Told = Omit<PlanIssue, 'code' | 'path'> & { readonly path: Path };

/** Every code but those of JSON text, depth and long lists, which have tests of their own. */
const cases: Record<
  Exclude<PlanIssueCode, 'not-json' | 'duplicate-key' | 'too-deep' | 'more-issues'>,
  readonly [given: unknown, told: Told]
> = {
  'version-missing': [
    changed([['milepost'], absent]),
    {
      path: ['milepost'],
      where: 'The plan',
      value: null,
      message:
        '`milepost` is missing: it says which version of Milepost’s format the plan is written in.',
      remedy: 'Add "milepost": 1.',
    },
  ],
  'version-newer': [
    changed([['milepost'], 2]),
    {
      path: ['milepost'],
      where: 'The plan',
      value: '2',
      message: 'This plan says version 2; this copy of Milepost reads version 1.',
      remedy: 'Update Milepost, then read the plan again.',
    },
  ],
  'version-unknown': [
    changed([['milepost'], '1']),
    {
      path: ['milepost'],
      where: 'The plan',
      value: '"1"',
      message: '`milepost` is "1", which is no version of Milepost’s format.',
      remedy: 'Write "milepost": 1.',
    },
  ],
  'report-not-plan': [
    { milepost: 1, kind: 'report' },
    {
      path: ['kind'],
      where: 'The plan',
      value: '"report"',
      message: 'This is a report that has already been worked out, not the plan it was made from.',
      remedy: 'Give the report to the components as it is, or parse the plan itself.',
    },
  ],
  'not-plain-data': [
    changed([['priorities', 0, 'title'], new Date(0)]),
    {
      path: ['priorities', 0, 'title'],
      where: 'Priority 1',
      value: 'a Date',
      message: '`title` is a Date, which a plan cannot hold.',
      remedy:
        'Write it as JSON would have it: text, a number, true, a list or an object. A day is text, such as "2018-04-30".',
    },
  ],
  unreadable: [
    changed([['contact'], unreadable]),
    {
      path: ['contact'],
      where: 'The plan',
      value: 'an object',
      message: '`contact` could not be read: looking at it ran code that failed.',
      remedy: 'Give plain data, such as JSON.parse returns.',
    },
  ],
  circular: [
    changed([['contact'], loop]),
    {
      path: ['contact', 'role'],
      where: 'Contact',
      value: 'an object',
      message: '`role` holds itself, so it has no end.',
      remedy: 'Write out what is meant, and take out the reference back.',
    },
  ],
  'list-with-gaps': [
    changed([['notes'], new Array<unknown>(1)]),
    {
      path: ['notes', 0],
      where: 'Note no. 1',
      value: 'a gap',
      message: 'Entry no. 1 is a gap in the list.',
      remedy: 'Take the gap out of the list, or write the entry that belongs there.',
    },
  ],
  'forbidden-key': [
    changed([['organisation', 'codes'], JSON.parse('{"__proto__": "879"}')]),
    {
      path: ['organisation', 'codes', '__proto__'],
      where: 'Organisation, `codes`',
      value: '"__proto__"',
      message:
        '`__proto__` is a key that a plan may not have, because programs can be tricked with it.',
      remedy: 'Take it out.',
    },
  ],
  'not-finite': [
    changed([[...july, 'value'], NaN]),
    {
      path: [...july, 'value'],
      where: "Priority 1, indicator 'visits-on-time', Jul-24",
      value: 'NaN',
      message: '`value` is NaN, which is no figure.',
      remedy:
        'Write the number itself. Where there is none, leave `value` out; in an observation write a symbol in its place, such as "symbol": "x" (not available).',
    },
  ],
  'text-too-long': [
    changed([['introduction'], 'x'.repeat(100_001)]),
    {
      path: ['introduction'],
      where: 'The plan',
      value: '"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"',
      message: '`introduction` is 100001 characters long; the most is 100000.',
      remedy: 'Shorten it, or part it into several.',
    },
  ],
  'too-many-values': [
    changed([['notes'], new Array<unknown>(250_001).fill('a')]),
    {
      path: ['notes'],
      where: 'The plan',
      value: null,
      message: 'The plan holds more than 250000 values besides its observations.',
      remedy: 'Check what was copied here; a plan this large is several plans.',
    },
  ],
  'too-many-observations': [
    changed([[...visits, 'observations'], new Array<unknown>(2_000_001)]),
    {
      path: [...visits, 'observations'],
      where: "Priority 1, indicator 'visits-on-time'",
      value: 'a list of 2000001',
      message: 'The plan holds 2000001 observations or more; the most is 2000000.',
      remedy: 'Part it into several plans, or raise the limit with the option `maxObservations`.',
    },
  ],
  missing: [
    changed([[...visits, 'polarity'], absent]),
    {
      path: [...visits, 'polarity'],
      where: "Priority 1, indicator 'visits-on-time'",
      value: null,
      message: '`polarity` is missing.',
      remedy: 'Add `polarity`: one of "higher", "lower", "range", "none".',
    },
  ],
  'wrong-type': [
    changed([[...visits, 'targets'], 90]),
    {
      path: [...visits, 'targets'],
      where: "Priority 1, indicator 'visits-on-time'",
      value: '90',
      message: '`targets` is 90, which cannot be read here.',
      remedy: 'Write a list of targets, or "monitor-only".',
    },
  ],
  'null-value': [
    changed([[...visits, 'lead'], null]),
    {
      path: [...visits, 'lead'],
      where: "Priority 1, indicator 'visits-on-time'",
      value: 'null',
      message: '`lead` is null.',
      remedy:
        'Write text in quotes, or { "en": "…", "cy": "…" } for both languages, or leave `lead` out if there is nothing to say.',
    },
  ],
  'null-figure': [
    changed([[...july, 'value'], null]),
    {
      path: [...july, 'value'],
      where: "Priority 1, indicator 'visits-on-time', Jul-24",
      value: 'null',
      message: '`value` is null.',
      remedy:
        'Write the number. Where there is none, leave `value` out and write a symbol in its place, such as "symbol": "x" (not available).',
    },
  ],
  'number-for-text': [
    changed([['organisation', 'codes', 'la'], 879]),
    {
      path: ['organisation', 'codes', 'la'],
      where: 'Organisation, `codes`',
      value: '879',
      message: '`la` is the number 879, where text is wanted.',
      remedy: 'Write it in quotes: "879".',
    },
  ],
  'numeric-text': [
    changed([[...july, 'value'], '1,363']),
    {
      path: [...july, 'value'],
      where: "Priority 1, indicator 'visits-on-time', Jul-24",
      value: '"1,363"',
      message: '`value` is the text "1,363", where a number is wanted.',
      remedy: 'Write 1363 without quotes.',
    },
  ],
  'percent-text': [
    changed([[...july, 'value'], '53.1%']),
    {
      path: [...july, 'value'],
      where: "Priority 1, indicator 'visits-on-time', Jul-24",
      value: '"53.1%"',
      message: '`value` is the text "53.1%", where a number is wanted.',
      remedy: 'Write 53.1, without quotes and without the % sign.',
    },
  ],
  'symbol-for-number': [
    changed([[...july, 'value'], '[c]']),
    {
      path: [...july, 'value'],
      where: "Priority 1, indicator 'visits-on-time', Jul-24",
      value: '"[c]"',
      message: '`value` is the text "[c]", where a number is wanted.',
      remedy: 'Leave `value` out and write "symbol": "c" in its place.',
    },
  ],
  'flag-not-true': [
    changed([['phases', 1, 'assumed'], false]),
    {
      path: ['phases', 1, 'assumed'],
      where: "Phase 'after'",
      value: 'false',
      message: '`assumed` is false, where only true may stand.',
      remedy: 'Write true without quotes, or leave `assumed` out.',
    },
  ],
  'unknown-key': [
    changed([[...visits, 'leed'], 'Head of Safeguarding']),
    {
      path: [...visits, 'leed'],
      where: "Priority 1, indicator 'visits-on-time'",
      value: '"leed"',
      message: '`leed` is not a key that is known here.',
      remedy: 'Did you mean `lead`?',
    },
  ],
  'unknown-value': [
    changed([[...visits, 'basis'], 'Year to date']),
    {
      path: [...visits, 'basis'],
      where: "Priority 1, indicator 'visits-on-time'",
      value: '"Year to date"',
      message: '`basis` is "Year to date", which is not one of its values.',
      remedy:
        'Did you mean "year-to-date"? Write one of "in-period", "year-to-date", "rolling-12", "snapshot", "annualised".',
    },
  ],
  'not-a-period': [
    changed([[...july, 'period'], 'Jul-24']),
    {
      path: [...july, 'period'],
      where: "Priority 1, indicator 'visits-on-time', observation no. 4",
      value: '"Jul-24"',
      message: '`period` is "Jul-24", which is no period.',
      remedy: 'Write "2024-07".',
    },
  ],
  'not-a-day': [
    changed([['asAt'], '30/06/2025']),
    {
      path: ['asAt'],
      where: 'The plan',
      value: '"30/06/2025"',
      message: '`asAt` is "30/06/2025", which is no day of the calendar.',
      remedy: 'Write "2025-06-30".',
    },
  ],
  'blank-text': [
    changed([['priorities', 1, 'title'], ' ']),
    {
      path: ['priorities', 1, 'title'],
      where: 'Priority 2',
      value: '" "',
      message: '`title` is blank.',
      remedy: 'Write what it is called: nothing can be found or read out by a blank.',
    },
  ],
  'not-whole': [
    changed([[...visits, 'decimals'], 1.5]),
    {
      path: [...visits, 'decimals'],
      where: "Priority 1, indicator 'visits-on-time'",
      value: '1.5',
      message: '`decimals` is 1.5, which is not a whole number.',
      remedy: 'Write a whole number without quotes.',
    },
  ],
  'out-of-range': [
    changed([['financialYearStart'], 13]),
    {
      path: ['financialYearStart'],
      where: 'The plan',
      value: '13',
      message: '`financialYearStart` is 13.',
      remedy: 'Write a whole number from 1 to 12.',
    },
  ],
  'negative-tolerance': [
    changed([['ragRules', 0, 'within'], -0.1]),
    {
      path: ['ragRules', 0, 'within'],
      where: "RAG rule 'near'",
      value: '-0.1',
      message: '`within` is -0.1: a tolerance cannot be below 0.',
      remedy: 'Write how far off still counts as near, as a number of 0 or more.',
    },
  ],
  'per-not-positive': [
    changed([[...contacts, 'per'], 0]),
    {
      path: [...contacts, 'per'],
      where: "Priority 1, indicator 'contacts-rate'",
      value: '0',
      message: '`per` is 0: a rate is per some number of people.',
      remedy: 'Write a number above 0, such as 10000.',
    },
  ],
  'not-a-currency': [
    changed([[...spend, 'currency'], '£']),
    {
      path: [...spend, 'currency'],
      where: "Priority 2, indicator 'agency-spend'",
      value: '"£"',
      message: '`currency` is "£", which is no currency code.',
      remedy: 'Write its three capital letters, such as "GBP".',
    },
  ],
  'bad-link': [
    changed([['contact', 'link'], 'javascript:alert(1)']),
    {
      path: ['contact', 'link'],
      where: 'Contact',
      value: '"javascript:alert(1)"',
      message: '`link` is "javascript:alert(1)", which is no link to a page or a mailbox.',
      remedy: 'Start it with https:// or mailto: and leave no spaces in it.',
    },
  ],
  'duplicate-id': [
    changed([[...repeatPlans, 'id'], 'visits-on-time']),
    {
      path: [...repeatPlans, 'id'],
      where: "Priority 1, indicator 'visits-on-time' (no. 4 in the list)",
      value: '"visits-on-time"',
      message:
        '`id` is "visits-on-time", which is already the id of priority 1, indicator \'visits-on-time\' (no. 1 in the list).',
      remedy: 'Give each an id of its own.',
    },
  ],
  'duplicate-ref': [
    changed([['priorities', 0, 'milestones', 2, 'ref'], '1.1']),
    {
      path: ['priorities', 0, 'milestones', 2, 'ref'],
      where: 'Priority 1, milestone 1.1 (no. 3 in the list)',
      value: '"1.1"',
      message:
        '`ref` is "1.1", which is already the ref of priority 1, milestone 1.1 (no. 1 in the list).',
      remedy: 'Give each a ref of its own.',
    },
  ],
  'duplicate-observation': [
    changed([[...july, 'period'], '2024-04']),
    {
      path: [...july],
      where: "Priority 1, indicator 'visits-on-time', Apr-24 (no. 4 in the list)",
      value: '"2024-04"',
      message: 'There is already a figure for "2024-04": no. 1 in the list.',
      remedy:
        'Keep one of them. An observation that was issued again says so by another `vintage`.',
    },
  ],
  'duplicate-target': [
    changed([[...repeatPlans, 'targets', 1, 'setFor'], 'FY2024-25']),
    {
      path: [...repeatPlans, 'targets', 1],
      where: "Priority 1, indicator 'repeat-plans', target for 2024/25 (no. 2 in the list)",
      value: '"FY2024-25"',
      message: 'There is already a target set for "FY2024-25": no. 1 in the list.',
      remedy: 'Keep one of them: a figure is rated against one target.',
    },
  ],
  'unknown-status': [
    changed([['priorities', 0, 'milestones', 1, 'status'], 'on track']),
    {
      path: ['priorities', 0, 'milestones', 1, 'status'],
      where: 'Priority 1, milestone 1.2',
      value: '"on track"',
      message: '`status` is "on track", which is not in the plan’s `statuses`.',
      remedy:
        'Did you mean "on-track"? The plan’s statuses are: "done", "on-track", "slipping", "late", "not-started", "not-yet-due", "paused".',
    },
  ],
  'unknown-rule': [
    changed([[...repeatPlans, 'rule'], 'three-point']),
    {
      path: [...repeatPlans, 'rule'],
      where: "Priority 1, indicator 'repeat-plans'",
      value: '"three-point"',
      message: '`rule` is "three-point", which is not in the plan’s `ragRules`.',
      remedy:
        'Did you mean "three-points"? The plan’s rules are: "near", "three-points", "one-point", "caseload-range", "spend-lines", "year-on-year", "watch".',
    },
  ],
  'target-without-polarity': [
    changed([[...visits, 'polarity'], 'none']),
    {
      path: [...visits, 'targets'],
      where: "Priority 1, indicator 'visits-on-time'",
      value: null,
      message:
        'There is a target, but `polarity` is "none": nothing says which side of it is good.',
      remedy: 'Write "higher", "lower" or "range" as `polarity`, or "monitor-only" as `targets`.',
    },
  ],
  'relative-tolerance-on-zero': [
    changed([[...visits, 'targets', 0, 'value'], 0]),
    {
      path: [...visits, 'targets', 0, 'value'],
      where: "Priority 1, indicator 'visits-on-time', target for 2025/26",
      value: '0',
      message: "The target is 0, and the rule 'near' allows a share of it: any share of 0 is 0.",
      remedy: 'Give the indicator a rule whose `basis` is "points".',
    },
  ],
  'thresholds-wrong-way': [
    changed([[...spend, 'polarity'], 'higher']),
    {
      path: [...spend, 'rule'],
      where: "Priority 2, indicator 'agency-spend'",
      value: '"spend-lines"',
      message:
        "In the rule 'spend-lines' green is 120000 and amber is 150000, but for this indicator higher is better.",
      remedy: 'Swap them, or give the indicator a rule of its own.',
    },
  ],
  'range-wrong-way': [
    changed([['ragRules', 3, 'low'], 20]),
    {
      path: ['ragRules', 3, 'low'],
      where: "RAG rule 'caseload-range'",
      value: '20',
      message: '`low` is 20, above `high`, which is 18.',
      remedy: 'Swap them.',
    },
  ],
  'from-after-to': [
    changed([['inspection', 'from'], '2025-01']),
    {
      path: ['inspection', 'from'],
      where: 'Inspection',
      value: '"2025-01"',
      message: '`from` is 2025-01, which is after `to`, 2024-09-20.',
      remedy: 'Swap them, or correct one.',
    },
  ],
  'per-missing': [
    changed([[...contacts, 'per'], absent]),
    {
      path: [...contacts, 'per'],
      where: "Priority 1, indicator 'contacts-rate'",
      value: null,
      message: '`per` is missing: a rate is per some number of people.',
      remedy: 'Add `per`, such as "per": 10000.',
    },
  ],
  'mixed-period-kinds': [
    changed([[...july, 'period'], '2024-Q3']),
    {
      path: [...july, 'period'],
      where: "Priority 1, indicator 'visits-on-time', Q3 2024",
      value: '"2024-Q3"',
      message: '`period` is "2024-Q3", a calendar quarter, in a series where each is a month.',
      remedy: 'Keep one kind of period in a series; make a second indicator for the other.',
    },
  ],
  'no-figure': [
    changed([[...july, 'value'], absent]),
    {
      path: [...july],
      where: "Priority 1, indicator 'visits-on-time', Jul-24",
      value: null,
      message: 'There is no value, no symbol and no counts.',
      remedy:
        'Add `value`, or `numerator` and `denominator`, or a `symbol` such as "x" (not available).',
    },
  ],
  'value-with-symbol': [
    changed([[...july, 'symbol'], 'c']),
    {
      path: [...july, 'symbol'],
      where: "Priority 1, indicator 'visits-on-time', Jul-24",
      value: '"c"',
      message: 'There is a value (81) and also a symbol ("c"), which stands in place of one.',
      remedy: 'Keep one of them.',
    },
  ],
  'counts-not-paired': [
    changed([[...july, 'numerator'], 7]),
    {
      path: [...july, 'denominator'],
      where: "Priority 1, indicator 'visits-on-time', Jul-24",
      value: null,
      message: '`numerator` stands without `denominator`.',
      remedy: 'Add `denominator`, or take `numerator` out.',
    },
  ],
  'count-not-as-value': [
    changed([[...caseload, 'observations', 3], { period: '2024-07', numerator: 7 }]),
    {
      path: [...caseload, 'observations', 3, 'numerator'],
      where: "Priority 1, indicator 'caseload', Jul-24",
      value: null,
      message: '`numerator` stands without `denominator`, in an indicator that is a count.',
      remedy: 'Write the count as `value`.',
    },
  ],
  'value-of-nobody': [
    changed([[...july, 'numerator'], 0], [[...july, 'denominator'], 0]),
    {
      path: [...july, 'value'],
      where: "Priority 1, indicator 'visits-on-time', Jul-24",
      value: '81',
      message: 'There is a value (81), but `denominator` is 0: there was nobody to count.',
      remedy:
        'Take `value` out and write "symbol": "z" (not applicable), or correct `denominator`.',
    },
  ],
};

describe('parsePlan', () => {
  test.each(Object.entries(cases))(
    'says where and what to write instead: %s',
    (code, [given, told]) => {
      expect(issuesOf(given)).toEqual([{ code, ...told }]);
    },
  );

  test.each([
    ['smallPlan', smallPlan],
    ['oneRowPlan', oneRowPlan],
    ['emptyPlan', emptyPlan],
  ])('understands %s, and gives it back as it was', (_, plan) => {
    expect(parsePlan(plan)).toEqual(plan);
  });

  test('throws a PlanError that holds every issue and tells the first ten', () => {
    const bad = changed(
      ...Array.from(
        { length: 12 },
        (_, at) => [[...visits, 'observations', at, 'value'], '1'] as const,
      ),
    );
    let thrown: unknown;
    try {
      parsePlan(bad);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PlanError);
    const { message, issues, name } = thrown as PlanError;
    expect(name).toBe('PlanError');
    expect(issues).toHaveLength(12);
    const lines = message.split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe('The plan cannot be understood in 12 places:');
    expect(lines[1]).toBe(
      '- Priority 1, indicator \'visits-on-time\', Apr-24: `value` is the text "1", where a number is wanted. Write 1 without quotes.',
    );
    expect(lines[11]).toBe('- and 2 more, in `issues`.');
  });

  test('tells all issues at once, in the order of the plan, what is missing after what is there', () => {
    const bad = changed(
      [['contact', 'link'], 'www.example.org'],
      [[...july, 'value'], '81%'],
      [['id'], absent],
      [['asAt'], '30/06/2025'],
      [['priorities', 0, 'milestones', 1, 'status'], 'on track'],
      [[...visits, 'observations', 2, 'value'], Infinity],
      [[...visits, 'unit'], absent],
    );
    expect(issuesOf(bad).map(({ path }) => path.join('.'))).toEqual([
      'asAt',
      'priorities.0.milestones.1.status',
      'priorities.0.indicators.0.observations.2.value',
      'priorities.0.indicators.0.observations.3.value',
      'priorities.0.indicators.0.unit',
      'contact.link',
      'id',
    ]);
  });

  test('names priorities and indicators that have no ref or id by their place in the list', () => {
    const bad = changed([['priorities', 0, 'ref'], absent], [[...visits, 'id'], 7]);
    expect(issuesOf(bad).map(({ where }) => where)).toEqual([
      'Priority no. 1 in the list, indicator no. 1 in the list',
      'Priority no. 1 in the list',
    ]);
  });

  test('suggests nothing for a word that is near to none, and lists what may stand there', () => {
    const [key, word] = issuesOf(
      changed([['sponsor'], 'x'], [[...visits, 'polarity'], 'sideways']),
    );
    expect([key?.remedy, word?.remedy]).toEqual([
      'Write one of "higher", "lower", "range", "none".',
      expect.stringMatching(/^Take it out, or use one of: milepost, id, title, /),
    ]);
  });

  test('a figure of -0 is 0, which JSON and a reader cannot tell from it', () => {
    const plan = parsePlan(changed([[...july, 'value'], -0]));
    expect(Object.is(plan.priorities[0]?.indicators?.[0]?.observations[3]?.value, 0)).toBe(true);
  });

  test('a key whose value is undefined is left out, as JSON leaves it out', () => {
    const plan = parsePlan(changed([['marking'], undefined], [[...july, 'symbol'], undefined]));
    expect('marking' in plan).toBe(false);
    expect(plan.priorities[0]?.indicators?.[0]?.observations[3]).toEqual({
      period: '2024-07',
      value: 81,
    });
  });

  test('the plan returned shares nothing with what was given, which is left as it was', () => {
    const given = structuredClone(smallPlan);
    const plan = parsePlan(given);
    expect(given).toEqual(smallPlan);
    expect(plan.priorities).not.toBe(given.priorities);
    expect(plan.priorities[0]?.indicators?.[0]?.observations[0]).not.toBe(
      given.priorities[0]?.indicators?.[0]?.observations[0],
    );
    expect(Object.isFrozen(plan)).toBe(false);
  });

  test('data of another realm, or without prototypes, is plain data', () => {
    const bare = JSON.parse(JSON.stringify(smallPlan), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.assign(Object.create(null) as object, value)
        : value,
    ) as unknown;
    expect(parsePlan(bare)).toEqual(smallPlan);
  });

  test('the words are those of the catalogue handed in', () => {
    const messages = {
      ...issueMessages.en,
      codes: {
        ...issueMessages.en.codes,
        missing: { message: 'Mae {subject} ar goll.', remedy: 'Ychwanegwch {subject}.' },
      },
    };
    const result = safeParsePlan(changed([['id'], absent]), { messages });
    expect(result.ok ? [] : result.issues).toMatchObject([
      { message: 'Mae `id` ar goll.', remedy: 'Ychwanegwch `id`.' },
    ]);
  });
});

describe('what is understood though it disagrees with itself parses', () => {
  test.each<[string, unknown]>([
    [
      'a review item that cites a milestone that is not there',
      changed([['priorities', 0, 'review', 'workingWell', 0, 'cites'], ['9.9']]),
    ],
    [
      'a block beside a milestone that is not there',
      changed([['priorities', 0, 'impact', 0, 'refs'], ['9.9']]),
    ],
    [
      'a claim about an indicator that is not there',
      changed([['claims', 1, 'indicator'], 'nothing']),
    ],
    ['a claim about a priority that is not there', changed([['claims', 0, 'priority'], '9'])],
    [
      'a headline that restates an indicator that is not there',
      changed([['headlines', 0, 'measures', 0, 'indicator'], 'nothing']),
    ],
    [
      'a numerator above its denominator',
      changed([[...july, 'numerator'], 9], [[...july, 'denominator'], 5]),
    ],
    [
      'a denominator of 0 without a value',
      changed([july, { period: '2024-07', numerator: 0, denominator: 0 }]),
    ],
    [
      'a denominator of 0 with the symbol z',
      changed([july, { period: '2024-07', symbol: 'z', numerator: 0, denominator: 0 }]),
    ],
    [
      'a value that its counts contradict',
      changed([[...july, 'numerator'], 1], [[...july, 'denominator'], 2]),
    ],
    ['a percentage above 100', changed([[...july, 'value'], 104.2])],
    [
      'dates long past',
      changed([
        ['priorities', 0, 'milestones', 2, 'schedule'],
        [{ kind: 'due', period: '1999-01' }],
      ]),
    ],
    [
      'parts that do not sum to their total',
      changed([['priorities', 0, 'review', 'workingWell', 1, 'breakdown', 'total'], 41]),
    ],
    [
      'two vintages of one period',
      changed([july, { period: '2024-06', vintage: '2025-07-01', value: 81 }]),
    ],
    ['an indicator without observations', changed([[...visits, 'observations'], []])],
    ['thresholds that are equal', changed([['ragRules', 4, 'amber'], 120000])],
    [
      'a target of 0 under a tolerance in points',
      changed([[...repeatPlans, 'targets', 0, 'value'], 0]),
    ],
    ['a stretch of one period', changed([['inspection', 'from'], '2024-09-20'])],
    ['a month that lies within the year it starts', changed([['phases', 1, 'to'], 'FY2024-25'])],
  ])('%s', (_, given) => {
    expect(issuesOf(given)).toEqual([]);
  });
});
