import type { ChangeMessages } from '../../messages/ChangeMessages.js';
import type { ChangeOf, PlanChange } from '../PlanChange.js';
import type { ChangeField } from '../ChangeField.js';
import type { Text } from '../../text/Text.js';
import { clause } from '../../describe/clause.js';
import { datesInWords, ruleInWords, targetInWords } from './termsInWords.js';
import { fieldInWords } from './fieldInWords.js';
import { figureInWords, restatedInWords } from './figureInWords.js';
import { figuresInWords, onTrackInWords, ratingInWords, travelInWords } from './standingInWords.js';
import { fill } from '../../messages/fill.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { lineDecimals } from '../../describe/lineDecimals.js';
import { shortened } from './shortened.js';
import { textIn } from '../../text/textIn.js';

/** What goes into the sentence of a change; `says` names the sentence where it is not the usual one. */
export interface ChangeParts {
  readonly says?: string;
  readonly before?: string;
  readonly after?: string;
  readonly period?: string;
  readonly due?: string;
  readonly field?: string;
}

export function changeParts(change: PlanChange, words: ChangeMessages): ChangeParts {
  const { messages } = words;
  const inWords = (text: Text) => clause(textIn(text, messages.language));
  const named = (period: string) => formatPeriodName(period, messages);
  switch (change.kind) {
    case 'milestone-status':
      return { before: inWords(change.before.label), after: inWords(change.after.label) };
    case 'overdue':
      return change.overdue ? { due: named(change.dueBy ?? '') } : { says: 'no' };
    case 'rollup':
      return {
        before: onTrackInWords(change.before, words),
        after: onTrackInWords(change.after, words),
      };
    case 'rag':
      return {
        before: ratingInWords(change.before, change.shape, words),
        after: ratingInWords(change.after, change.shape, words),
      };
    case 'travel':
      return {
        before: travelInWords(change.before, words),
        after: travelInWords(change.after, words),
      };
    case 'dates':
      return datesInWords(change, words);
    case 'figure-restated': {
      const [before, after] = restatedInWords(change.before, change.after, change.shape, words);
      return { before, after, period: named(change.after.period) };
    }
    case 'figure-status':
      return {
        before: messages.figure.statuses[change.before.status],
        after: messages.figure.statuses[change.after.status],
        period: named(change.after.period),
      };
    case 'figure-details':
    case 'figure-history':
      return { period: named(change.period) };
    case 'figures-new':
      return { ...sayOne(change.figures), after: figuresInWords(change, words) };
    case 'figures-gone':
      return { ...sayOne(change.figures), before: figuresInWords(change, words) };
    case 'baseline':
      return baselineParts(change, words);
    case 'target-new':
      return { after: targetInWords(change.target, change.shape, words) };
    case 'target-gone':
      return { before: targetInWords(change.target, change.shape, words) };
    case 'target-moved': {
      const { shape } = change;
      const line = (value: number) =>
        formatFigureInWords(value, shape, messages, lineDecimals(value, shape));
      return {
        ...(change.ease && { says: change.ease }),
        before: line(change.before.value),
        after: line(change.after.value),
        period: named(change.after.setFor),
      };
    }
    case 'target-details':
      return {
        before: targetInWords(change.before, change.shape, words),
        after: targetInWords(change.after, change.shape, words),
      };
    case 'monitor-only':
      return change.monitorOnly ? {} : { says: 'no' };
    case 'rule-changed':
    case 'default-rule':
    case 'indicator-rule':
      return { before: ruleInWords(change.before, words), after: ruleInWords(change.after, words) };
    case 'new':
    case 'gone':
      return {};
    case 'moved':
    case 'renumbered':
      return { before: change.before, after: change.after };
    case 'reordered':
      return { field: words.fields[change.field] };
    case 'reworded':
      return rewordedParts(change, words);
    case 'comparability':
    case 'changed':
      return fieldParts(change, words);
    case 'answered':
    case 'question-moved':
      return {
        before: messages.review.questions[change.before],
        after: messages.review.questions[change.after],
      };
  }
}

function sayOne(figures: readonly unknown[]): ChangeParts {
  return figures.length === 1 ? { says: 'one' } : {};
}

function baselineParts(change: ChangeOf<'baseline'>, words: ChangeMessages): ChangeParts {
  const { before, after, shape } = change;
  const dated = (figure: string, period: string) =>
    fill(words.values.figure, { figure, period: formatPeriodName(period, words.messages) });
  if (before !== null && after !== null) {
    const [was, is] = restatedInWords(before, after, shape, words);
    return { before: dated(was, before.period), after: dated(is, after.period) };
  }
  if (after !== null) {
    return { says: 'added', after: dated(figureInWords(after, shape, words), after.period) };
  }
  if (before === null) return {};
  return { says: 'removed', before: dated(figureInWords(before, shape, words), before.period) };
}

function rewordedParts(change: ChangeOf<'reworded'>, words: ChangeMessages): ChangeParts {
  const { language } = words.messages;
  const textOf = (text: Text | null) => (text === null ? '' : clause(textIn(text, language)));
  const [was, is] = shortened(textOf(change.before), textOf(change.after));
  const quoted = (text: string) => fill(words.values.quoted, { text });
  return stated(change.field, words, {
    before: change.before === null ? null : quoted(was),
    after: change.after === null ? null : quoted(is),
    hadNone: change.before === null,
    hasNone: change.after === null,
  });
}

function fieldParts(
  { field, before, after }: ChangeOf<'changed' | 'comparability'>,
  words: ChangeMessages,
): ChangeParts {
  return stated(field, words, {
    before: fieldInWords(field, before, words),
    after: fieldInWords(field, after, words),
    hadNone: before === null,
    hasNone: after === null,
  });
}

interface Stated {
  readonly before: string | null;
  readonly after: string | null;
  readonly hadNone: boolean;
  readonly hasNone: boolean;
}

/** Only what one line can say stands in the sentence; the rest is said to have changed. */
function stated(
  field: ChangeField,
  words: ChangeMessages,
  { before, after, hadNone, hasNone }: Stated,
): ChangeParts {
  const name = { field: words.fields[field] };
  if (before !== null && after !== null && before !== after) return { ...name, before, after };
  if (hadNone && after !== null) return { ...name, says: 'added', after };
  if (hasNone && before !== null) return { ...name, says: 'removed', before };
  return { ...name, says: 'plain' };
}
