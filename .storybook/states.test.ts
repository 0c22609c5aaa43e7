import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

// What every component has to be seen in, and the story that shows it; or why it has no such state.

const root = path.resolve(import.meta.dirname, '..');
const kit = path.join(root, 'packages/react/src');

const states = [
  'normal',
  'empty',
  'one row',
  'missing data',
  'proxy above 100',
  'long text',
  '60 rows',
  'Welsh',
  'right-to-left',
  'dark',
  'forced colours',
  'print',
] as const;
type State = (typeof states)[number];

/** What makes a story one of its state, as it is written. */
const proof: Partial<Record<State, RegExp>> = {
  Welsh: /messages: \w*[cC]y\b|examples\.welsh|messages=\{cy\}/,
  'right-to-left': /direction: 'rtl'/,
  dark: /theme: 'dark'/,
  print: /medium: 'paper'/,
};

/** By these names unless a component says otherwise. */
const usual: Partial<Record<State, string>> = {
  normal: 'Everything',
  'one row': 'OneRow',
  'missing data': 'MissingData',
  'proxy above 100': 'ProxyAboveHundred',
  'long text': 'LongWords',
  '60 rows': 'SixtyRows',
  Welsh: 'Welsh',
  'right-to-left': 'RightToLeft',
  dark: 'Dark',
  'forced colours': 'ForcedColours',
  print: 'Print',
};

/** A state that a component has not, with the reason. */
const none = (because: string) => ({ because });

const oneVerdict = none('it stands for one verdict');
const noFigures = none('it shows no figures of indicators');
const ourWords = none('its words are the catalogue’s');
const button = none('it is a button');

const components: Record<string, Partial<Record<State, string | { because: string }>>> = {
  ChangesSince: {
    normal: 'Quarter',
    empty: 'NothingChanged',
    'one row': 'OneChange',
    'missing data': none('what is not there is a change of its own'),
    'proxy above 100': none('a change says what changed, not what it stands for'),
    '60 rows': 'SixtyChanges',
  },
  ColourKey: {
    empty: 'Nothing',
    'one row': 'OneSetOfLines',
    'missing data': none('its symbols stand in Everything'),
    'proxy above 100': none('its mark stands in Everything'),
    'long text': ourWords,
    '60 rows': none('a plan has a handful of rules'),
  },
  DirectionOfTravel: {
    normal: 'One',
    empty: 'NotCompared',
    'one row': oneVerdict,
    'missing data': 'NotCompared',
    'proxy above 100': oneVerdict,
    'long text': ourWords,
    '60 rows': oneVerdict,
  },
  DownloadChart: {
    normal: 'Folded',
    empty: 'NoFigures',
    'one row': button,
    'missing data': 'NoFigures',
    'proxy above 100': 'UnderItsChart',
    '60 rows': button,
  },
  DownloadCsv: {
    normal: 'KpiTable',
    empty: 'NoFigures',
    'one row': button,
    'missing data': 'NoFigures',
    'proxy above 100': button,
    '60 rows': button,
  },
  Findings: {
    normal: 'Several',
    empty: 'EverythingAgrees',
    'one row': 'OneFinding',
    'missing data': 'NoStatements',
    'proxy above 100': noFigures,
    '60 rows': 'Hundreds',
  },
  ImprovementPlan: {
    empty: 'NoPriorities',
    'missing data': 'Example plans/Quarterly',
    'proxy above 100': 'Plymouth plan/WholeReport',
    '60 rows': 'Example plans/BilingualInWelsh',
  },
  KpiTable: { empty: 'NoIndicators' },
  KpiTableStatic: { empty: 'NoIndicators' },
  MilestoneSummary: {
    empty: 'NoMilestones',
    'one row': 'OneMilestone',
    'missing data': 'NoneDue',
    'proxy above 100': noFigures,
    '60 rows': 'ManyMilestones',
  },
  MilestoneTable: {
    empty: 'NoMilestones',
    'missing data': 'MilestoneWithoutBlock',
    'proxy above 100': noFigures,
  },
  PlanSummary: { empty: 'NoPriorities', 'missing data': 'NothingReported', '60 rows': 'Welsh' },
  PriorityReport: { empty: 'TitleAlone' },
  ProxyMark: {
    normal: 'WithItsNote',
    empty: 'Alone',
    'one row': none('it is a mark'),
    'missing data': none('it marks the measure, whatever its figures'),
    'proxy above 100': 'WithItsNote',
    'long text': ourWords,
    '60 rows': none('it is a mark'),
  },
  ProxyNote: {
    normal: 'MarkAndNote',
    empty: none('a proxy says what it stands for, and why'),
    'one row': none('it is of one measure'),
    'missing data': none('it is of the measure, whatever its figures'),
    'proxy above 100': 'MarkAndNote',
    '60 rows': none('it is of one measure'),
  },
  QprmPanel: {
    empty: 'NothingRecorded',
    'one row': 'OneItem',
    'missing data': 'UnknownMilestone',
    'proxy above 100': noFigures,
    '60 rows': 'SixtyItems',
  },
  RagTag: {
    normal: 'One',
    empty: 'NotRated',
    'one row': oneVerdict,
    'missing data': 'NotRated',
    'proxy above 100': oneVerdict,
    'long text': ourWords,
    '60 rows': oneVerdict,
  },
  StatusTag: {
    normal: 'One',
    empty: none('a milestone has a status'),
    'one row': oneVerdict,
    'missing data': none('a milestone has a status'),
    'proxy above 100': noFigures,
    '60 rows': oneVerdict,
  },
  TrendChart: {
    empty: 'Empty',
    'one row': 'OnePoint',
    'missing data': 'Symbols',
    '60 rows': 'FiveYears',
  },
  TrendMultiples: { empty: 'Empty', 'one row': 'OneIndicator', '60 rows': 'SixtyIndicators' },
  TrendSparkline: {
    normal: 'Run',
    empty: 'None',
    'one row': 'Single',
    'missing data': 'Gaps',
    'proxy above 100': 'AboveHundred',
    'long text': none('its words are heard, not seen'),
    '60 rows': 'SixtyPeriods',
  },
  WhyVerdict: {
    normal: 'Red',
    empty: 'MissingData',
    'one row': oneVerdict,
    '60 rows': oneVerdict,
  },
};

const files = [
  ...readdirSync(kit, { recursive: true, encoding: 'utf8' }).map((file) => path.join(kit, file)),
  ...readdirSync(path.join(root, '.storybook/stories')).map((file) =>
    path.join(root, '.storybook/stories', file),
  ),
].filter((file) => file.endsWith('.stories.tsx'));

/** Each story as it is written, by the last part of its file's title: `KpiTable/Welsh`, `Example plans/Quarterly`. */
const stories = new Map<string, string>(
  files.flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const title = /title: '(?:.*\/)?([^'/]+)'/.exec(text)?.[1];
    return text
      .split(/^export const (?=\w+: Story)/m)
      .slice(1)
      .map((story) => [`${title}/${/^\w+/.exec(story)?.[0]}`, story] as const);
  }),
);

/** What is exported in capitals by the kit's entries. */
const exported = ['index.ts', 'findings/index.ts', 'changes-since/index.ts'].flatMap((entry) =>
  [...readFileSync(path.join(kit, entry), 'utf8').matchAll(/^export \{ ([A-Z]\w+) \}/gm)].map(
    ([, name]) => name as string,
  ),
);

describe('the stories of a component', () => {
  it('are spoken of here for every component that is published, and for no other', () => {
    expect(exported.length).toBeGreaterThan(20);
    expect(Object.keys(components).sort()).toEqual([...exported].sort());
  });

  const shown = exported.flatMap((name) =>
    states.flatMap((state) => {
      const story = components[name]?.[state] ?? usual[state];
      return typeof story === 'object' ? [] : [[name, state, story] as const];
    }),
  );

  it.each(shown)('show %s in its state "%s"', (name, state, story) => {
    const place = story?.includes('/') ? story : `${name}/${story}`;
    expect(stories.has(place), place).toBe(true);
    expect(stories.get(place)).toMatch(proof[state] ?? /./);
  });
});
