import type { IssueMessages } from './IssueMessages.js';

const periods =
  'Write a month as "2018-04", a quarter as "2018-Q2", a financial year as "FY2018-19", its quarter as ' +
  '"FY2018-19-Q1", an academic year as "AY2018-19", a calendar year as "2018" or a day as "2018-04-30".';

/**
 * The sentences for each code. Slots: `{subject}` the key in backticks; `{value}` the bad value as printed; `{expected}`
 * a phrase for what is wanted; `{allowed}` the values that may stand there; `{other}` the place it clashes with.
 */
export const issueCodesEnGB: IssueMessages['codes'] = {
  'not-json': { message: 'The text stops being JSON at {value}.', remedy: '{fault}' },
  'duplicate-key': {
    message: 'The key {value} stands twice in the same object; the first was on line {line}.',
    remedy: 'Keep one of them: all but the last would be lost.',
  },
  'version-missing': {
    message:
      '`milepost` is missing: it says which version of Milepost’s format the plan is written in.',
    remedy: 'Add "milepost": 1.',
  },
  'version-newer': {
    message: 'This plan says version {value}; this copy of Milepost reads version {current}.',
    remedy: 'Update Milepost, then read the plan again.',
  },
  'version-unknown': {
    message: '`milepost` is {value}, which is no version of Milepost’s format.',
    remedy: 'Write "milepost": 1.',
  },
  'report-not-plan': {
    message: 'This is a report that has already been worked out, not the plan it was made from.',
    remedy: 'Give the report to the components as it is, or parse the plan itself.',
  },
  'not-plain-data': {
    message: '{subject} is {value}, which a plan cannot hold.',
    remedy:
      'Write it as JSON would have it: text, a number, true, a list or an object. A day is text, such as "2018-04-30".',
  },
  unreadable: {
    message: '{subject} could not be read: looking at it ran code that failed.',
    remedy: 'Give plain data, such as JSON.parse returns.',
  },
  circular: {
    message: '{subject} holds itself, so it has no end.',
    remedy: 'Write out what is meant, and take out the reference back.',
  },
  'list-with-gaps': {
    message: '{subject} is a gap in the list.',
    remedy: 'Take the gap out of the list, or write the entry that belongs there.',
  },
  'forbidden-key': {
    message:
      '{subject} is a key that a plan may not have, because programs can be tricked with it.',
    remedy: 'Take it out.',
  },
  'not-finite': {
    message: '{subject} is {value}, which is no figure.',
    remedy:
      'Write the number itself. Where there is none, leave {subject} out; in an observation write a symbol in its place, such as "symbol": "x" (not available).',
  },
  'too-deep': {
    message: '{subject} lies more than {most} levels deep.',
    remedy: 'No part of a plan nests so far: check what was copied here.',
  },
  'text-too-long': {
    message: '{subject} is {length} characters long; the most is {most}.',
    remedy: 'Shorten it, or part it into several.',
  },
  'too-many-values': {
    message: 'The plan holds more than {most} values besides its observations.',
    remedy: 'Check what was copied here; a plan this large is several plans.',
  },
  'too-many-observations': {
    message: 'The plan holds {length} observations or more; the most is {most}.',
    remedy: 'Part it into several plans, or raise the limit with the option `maxObservations`.',
  },
  missing: { message: '{subject} is missing.', remedy: 'Add {subject}: {expected}.' },
  'wrong-type': {
    message: '{subject} is {value}, which cannot be read here.',
    remedy: 'Write {expected}.',
  },
  'null-value': {
    message: '{subject} is null.',
    remedy: 'Write {expected}, or leave {subject} out if there is nothing to say.',
  },
  'null-figure': {
    message: '{subject} is null.',
    remedy:
      'Write the number. Where there is none, leave {subject} out and write a symbol in its place, such as "symbol": "x" (not available).',
  },
  'number-for-text': {
    message: '{subject} is the number {value}, where text is wanted.',
    remedy: 'Write it in quotes: "{value}".',
  },
  'numeric-text': {
    message: '{subject} is the text {value}, where a number is wanted.',
    remedy: 'Write {number} without quotes.',
  },
  'percent-text': {
    message: '{subject} is the text {value}, where a number is wanted.',
    remedy: 'Write {number}, without quotes and without the % sign.',
  },
  'symbol-for-number': {
    message: '{subject} is the text {value}, where a number is wanted.',
    remedy: 'Leave {subject} out and write "symbol": "{symbol}" in its place.',
  },
  'flag-not-true': {
    message: '{subject} is {value}, where only true may stand.',
    remedy: 'Write true without quotes, or leave {subject} out.',
  },
  'unknown-key': {
    message: '{subject} is not a key that is known here.',
    remedy: 'Take it out, or use one of: {allowed}.',
    suggestion: 'Did you mean `{suggestion}`?',
  },
  'unknown-value': {
    message: '{subject} is {value}, which is not one of its values.',
    remedy: 'Write {expected}.',
    suggestion: 'Did you mean {suggestion}? Write {expected}.',
  },
  'not-a-period': {
    message: '{subject} is {value}, which is no period.',
    remedy: periods,
    suggestion: 'Write {suggestion}.',
  },
  'not-a-day': {
    message: '{subject} is {value}, which is no day of the calendar.',
    remedy: 'Write a single day as "2018-04-30".',
    suggestion: 'Write {suggestion}.',
  },
  'blank-text': {
    message: '{subject} is blank.',
    remedy: 'Write what it is called: nothing can be found or read out by a blank.',
  },
  'not-whole': {
    message: '{subject} is {value}, which is not a whole number.',
    remedy: 'Write a whole number without quotes.',
  },
  'out-of-range': {
    message: '{subject} is {value}.',
    remedy: 'Write a whole number from {least} to {most}.',
  },
  'negative-tolerance': {
    message: '{subject} is {value}: a tolerance cannot be below 0.',
    remedy: 'Write how far off still counts as near, as a number of 0 or more.',
  },
  'per-not-positive': {
    message: '{subject} is {value}: a rate is per some number of people.',
    remedy: 'Write a number above 0, such as 10000.',
  },
  'not-a-currency': {
    message: '{subject} is {value}, which is no currency code.',
    remedy: 'Write its three capital letters, such as "GBP".',
  },
  'bad-link': {
    message: '{subject} is {value}, which is no link to a page or a mailbox.',
    remedy: 'Start it with https:// or mailto: and leave no spaces in it.',
  },
  'duplicate-id': {
    message: '{subject} is {value}, which is already the id of {other}.',
    remedy: 'Give each an id of its own.',
  },
  'duplicate-ref': {
    message: '{subject} is {value}, which is already the ref of {other}.',
    remedy: 'Give each a ref of its own.',
  },
  'duplicate-observation': {
    message: 'There is already a figure for {value}: no. {n} in the list.',
    remedy: 'Keep one of them. An observation that was issued again says so by another `vintage`.',
  },
  'duplicate-target': {
    message: 'There is already a target set for {value}: no. {n} in the list.',
    remedy: 'Keep one of them: a figure is rated against one target.',
  },
  'unknown-status': {
    message: '{subject} is {value}, which is not in the plan’s `statuses`.',
    remedy: 'Write one of: {allowed}; or add it to `statuses`.',
    suggestion: 'Did you mean {suggestion}? The plan’s statuses are: {allowed}.',
  },
  'unknown-rule': {
    message: '{subject} is {value}, which is not in the plan’s `ragRules`.',
    remedy: 'Write one of: {allowed}; or add it to `ragRules`.',
    suggestion: 'Did you mean {suggestion}? The plan’s rules are: {allowed}.',
  },
  'target-without-polarity': {
    message: 'There is a target, but `polarity` is "none": nothing says which side of it is good.',
    remedy: 'Write "higher", "lower" or "range" as `polarity`, or "monitor-only" as `targets`.',
  },
  'relative-tolerance-on-zero': {
    message: "The target is 0, and the rule '{rule}' allows a share of it: any share of 0 is 0.",
    remedy: 'Give the indicator a rule whose `basis` is "points".',
  },
  'thresholds-wrong-way': {
    message:
      "In the rule '{rule}' green is {green} and amber is {amber}, but for this indicator {polarity} is better.",
    remedy: 'Swap them, or give the indicator a rule of its own.',
  },
  'range-wrong-way': {
    message: '`low` is {low}, above `high`, which is {high}.',
    remedy: 'Swap them.',
  },
  'from-after-to': {
    message: '`from` is {from}, which is after `to`, {to}.',
    remedy: 'Swap them, or correct one.',
  },
  'per-missing': {
    message: '{subject} is missing: a rate is per some number of people.',
    remedy: 'Add {subject}, such as "per": 10000.',
  },
  'mixed-period-kinds': {
    message: '{subject} is {value}, {kind}, in a series where each is {wanted}.',
    remedy: 'Keep one kind of period in a series; make a second indicator for the other.',
  },
  'no-figure': {
    message: 'There is no value, no symbol and no counts.',
    remedy:
      'Add `value`, or `numerator` and `denominator`, or a `symbol` such as "x" (not available).',
  },
  'value-with-symbol': {
    message:
      'There is a value ({value}) and also a symbol ("{symbol}"), which stands in place of one.',
    remedy: 'Keep one of them.',
  },
  'counts-not-paired': {
    message: '`{present}` stands without `{absent}`.',
    remedy: 'Add `{absent}`, or take `{present}` out.',
  },
  'count-not-as-value': {
    message: '`{present}` stands without `{absent}`, in an indicator that is a count.',
    remedy: 'Write the count as `value`.',
  },
  'value-of-nobody': {
    message: 'There is a value ({value}), but `denominator` is 0: there was nobody to count.',
    remedy: 'Take `value` out and write "symbol": "z" (not applicable), or correct `denominator`.',
  },
  'more-issues': {
    message: 'At least {n} more places cannot be understood.',
    remedy: 'Put these right first, then read the plan again.',
  },
};
