import type { RuleMessages } from './FindingMessages.js';

/** Statements of the narrative against the plan’s own figures. */
export const statementRulesEnGB = {
  'claim-against-rollup': {
    title: 'A statement about milestones disagrees with the milestones',
    says: {
      count: 'It counts {milestones} as “{category}”; the table has {counted}.',
      of: 'It counts {milestones} in all; the table has {counted}.',
      percent: 'It says {claimed} of milestones are “{category}”; {count} of {of} is {computed}.',
      none: 'It says {claimed} of milestones are “{category}”, but there are no milestones.',
    },
    remedy: 'Correct the sentence, or the status of the milestone that was not updated.',
  },
  'claim-against-series': {
    title: 'A figure in the text is not the figure in the table',
    says: { found: 'The text says {claimed} {during} for “{indicator}”; the table has {held}.' },
    remedy: 'Find out which is right, and correct the other.',
  },
  'change-against-series': {
    title: 'A change in the text is not the change in the table',
    says: {
      by: 'The text says {claimed} for “{indicator}” from {from} to {to}; {before} to {after} is {computed}.',
      movement:
        'The text says “{indicator}” is {claimed} from {from} to {to}; {before} to {after} is {computed}.',
    },
    remedy:
      'Work the change out again from the two figures, and correct the sentence or the figure.',
  },
  'trend-against-series': {
    title: 'The text says every time, and the table does not',
    says: {
      up: 'The text says “{indicator}” rose every time from {from} to {to}; it did not in {breaks}.',
      down: 'The text says “{indicator}” fell every time from {from} to {to}; it did not in {breaks}.',
      same: 'The text says “{indicator}” did not move from {from} to {to}; it did in {breaks}.',
      'up-many':
        'The text says “{indicator}” rose every time from {from} to {to}; it rose {held} times of {steps}.',
      'down-many':
        'The text says “{indicator}” fell every time from {from} to {to}; it fell {held} times of {steps}.',
      'same-many':
        'The text says “{indicator}” did not move from {from} to {to}; it did not {held} times of {steps}.',
      'up-mostly':
        'The text says “{indicator}” mostly rose from {from} to {to}; it rose {held} times of {steps}.',
      'down-mostly':
        'The text says “{indicator}” mostly fell from {from} to {to}; it fell {held} times of {steps}.',
      'same-mostly':
        'The text says “{indicator}” mostly did not move from {from} to {to}; it did not {held} times of {steps}.',
    },
    remedy: 'Say what the figures show (“in four months of six”), or correct the figure.',
  },
  'comparison-against-series': {
    title: 'A comparison in the text does not hold against the figures',
    says: {
      position:
        'The text says “{indicator}” is {claimed} {with} {during}; {value} is {position} {other}.',
      value: 'The text sets “{indicator}” against {claimed} for {with}; the plan has {held} there.',
      by: 'The text says “{indicator}” is {claimed} from {with} {during}; {value} and {other} are {computed} apart.',
    },
    remedy: 'Find out which figure is right, and correct the sentence or the plan’s own figure.',
  },
  'claims-disagree': {
    title: 'Two statements about one thing disagree',
    says: {
      milestones:
        'For milestones that are “{what}” it says {claimed}; elsewhere ({where}) it says {other}.',
      figure: 'For “{what}” {during} it says {claimed}; elsewhere ({where}) it says {other}.',
      change:
        'For “{what}” from {from} to {to} it says {claimed}; elsewhere ({where}) it says {other}.',
    },
    remedy: 'Say it once, or say the same thing in both places.',
  },
  'proxy-as-the-thing': {
    title: 'A proxy measure is cited as the thing itself',
    says: {
      found:
        'The text cites “{indicator}” {during} and does not say that it is a proxy for {standsFor}.',
      undated: 'The text cites “{indicator}” and does not say that it is a proxy for {standsFor}.',
    },
    remedy: 'Say in the sentence that the measure is a proxy, and what it cannot show.',
  },
  'headline-against-series': {
    title: 'A headline’s figure is not the figure in the table',
    says: {
      found: 'The headline says {claimed} {during} for “{indicator}”; the table has {held}.',
      comparator: 'The headline says {claimed} {during} for {comparator}; the plan has {held}.',
    },
    remedy: 'Find out which is right, and correct the other.',
  },
  'headline-change': {
    title: 'A headline’s change is not the change between its two figures',
    says: {
      found: 'The headline says {change} for “{label}”; {before} to {after} is {computed}.',
    },
    remedy: 'Correct the change, or the figure it was worked out from.',
  },
  'span-against-periods': {
    title: 'A change is said to have taken longer or shorter than it did',
    says: {
      found:
        'The text says {claimed} for a change in “{indicator}”; the figures it compares, of {from} and {to}, are {computed} apart.',
    },
    remedy: 'Say how far apart the two figures are, or compare figures that are as far apart.',
  },
  'counted-as-another': {
    title: 'What a statement counts is not what it says it counts',
    says: {
      found: 'The text speaks of {claimed}; the plan has {held}, and {milestones}.',
      priority:
        'The text speaks of {claimed} in priority {priority}; it holds {held}, and {milestones}.',
    },
    remedy: 'Say what was counted, or count again.',
  },
  'unit-as-stated': {
    title: 'A figure is given in a unit that is not its own',
    says: {
      level:
        'The text gives “{label}” as {value} percentage points; points tell how far a percentage has moved, and this is where it stood: {level}.',
      found: 'The text gives “{label}” as {claimed} ({value}); the plan holds it as {held}.',
    },
    remedy: 'Put the unit right, or say that the figure is a change and give the level beside it.',
  },
  'quote-not-in-text': {
    title: 'Words are quoted that the text does not have',
    says: {
      found: 'A statement quotes “{quote}”; the text it is said to stand in does not say so.',
    },
    remedy:
      'Quote the sentence as it now stands, and see whether what it says has changed with it.',
  },
  'parts-and-whole': {
    title: 'Parts do not come to the whole',
    says: {
      breakdown: 'The parts of “{label}” come to {sum} ({parts}); the total says {total}.',
      categories:
        'By status the text speaks of {sum} milestones ({parts}); it says there are {total}.',
      shares:
        'By status the text speaks of {sum} of milestones ({parts}), which is more than {total}.',
      priorities:
        'Priority by priority the text says {sum} milestones are “{category}” ({parts}); for the whole plan it says {total}.',
    },
    remedy: 'Count again, and correct the part or the whole that is wrong.',
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
