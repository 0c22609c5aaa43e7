import type { FindingMessages } from './FindingMessages.js';
import { enGB } from './enGB.js';
import { figureRulesEnGB } from './figureRulesEnGB.js';
import { milestoneRulesEnGB } from './milestoneRulesEnGB.js';
import { seriesRulesEnGB } from './seriesRulesEnGB.js';
import { statementRulesEnGB } from './statementRulesEnGB.js';

/** The words of `checkPlan` in British English. */
export const findingsEnGB: FindingMessages = {
  messages: enGB,
  severities: { error: 'Error', warning: 'Warning', note: 'Note' },
  places: {
    plan: 'The plan',
    priority: 'Priority',
    named: '{name} {ref}',
    milestone: 'milestone {ref}',
    baseline: 'baseline',
    item: 'item {n}',
    headline: '“{title}”',
    parts: {
      asAt: 'as-at date',
      foreword: 'foreword',
      introduction: 'introduction',
      summary: 'summary',
      headlines: 'headlines',
      commitment: 'commitment',
      aim: 'What we want to achieve',
      progress: 'How are we doing?',
      analysis: 'Supporting performance analysis',
      milestones: 'milestones',
      impact: 'impact and evidence',
      assurance: 'quality assurance and monitoring',
      ragRules: 'colour rules',
      acknowledged: 'acknowledged findings',
    },
  },
  proxyWords: ['proxy', 'dirprwy', 'ddirprwy', 'nirprwy'],
  moved: '{period} ({before} to {after})',
  doneWords: [
    'completed',
    'is complete',
    'are complete',
    'achieved',
    'finished',
    'delivered',
    'launched',
    'accomplished',
  ],
  notDoneWords: [
    ...[
      'not',
      'no',
      'never',
      'nothing',
      'without',
      'will',
      'to be',
      'due',
      'once',
      'when',
      'until',
    ],
    ...['before', 'if', 'unless', 'should', 'must', 'can', 'could', 'would', 'being', 'aim'],
    ...['partly', 'partially', 'part', 'nearly', 'almost', 'half', 'most', 'some', 'first', 'next'],
  ],
  positions: { above: 'above', below: 'below', level: 'level with' },
  comparators: { target: 'the target', baseline: 'the baseline', benchmark: 'the comparator' },
  months: { one: '{n} month', other: '{n} months' },
  counted: {
    priorities: { one: '{n} priority', other: '{n} priorities' },
    indicators: { one: '{n} indicator', other: '{n} indicators' },
  },
  items: { one: '{n} item', other: '{n} items' },
  units: {
    percent: 'a percentage',
    rate: 'a rate',
    count: 'a number',
    currency: 'a sum of money',
    days: 'days',
    ratio: 'a ratio',
    points: 'percentage points',
  },
  rules: { ...statementRulesEnGB, ...figureRulesEnGB, ...seriesRulesEnGB, ...milestoneRulesEnGB },
};
