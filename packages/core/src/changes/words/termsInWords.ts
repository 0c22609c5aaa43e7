import type { ChangedDates, ChangedShape, ChangeOf } from '../PlanChange.js';
import type { ChangeMessages } from '../../messages/ChangeMessages.js';
import type { ChangeParts } from './changeParts.js';
import type { NamedRagRule } from '../../rag/RagRule.js';
import type { Target } from '../../indicator/Series.js';
import { describeRule } from '../../describe/describeRule.js';
import { describeSchedule } from '../../describe/describeSchedule.js';
import { fill } from '../../messages/fill.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { list } from '../../messages/list.js';
import { lineDecimals } from '../../describe/lineDecimals.js';

/** From one due date to another, where that is what changed; else all the dates there were and are. */
export function datesInWords(
  { before, after, moved }: ChangeOf<'dates'>,
  words: ChangeMessages,
): ChangeParts {
  if (moved !== null && before.due !== null && after.due !== null) {
    const named = (period: string) => formatPeriodName(period, words.messages);
    return { says: moved, before: named(before.due), after: named(after.due) };
  }
  return { before: schedulesInWords(before, words), after: schedulesInWords(after, words) };
}

function schedulesInWords({ schedule }: ChangedDates, { messages, values }: ChangeMessages) {
  if (schedule.length === 0) return values.none;
  return list(
    schedule.map((one) => describeSchedule(one, messages)),
    messages,
  );
}

export function targetInWords(
  { value, setFor }: Target,
  shape: ChangedShape,
  { messages, values }: ChangeMessages,
): string {
  return fill(values.target, {
    target: formatFigureInWords(value, shape, messages, lineDecimals(value, shape)),
    period: formatPeriodName(setFor, messages),
  });
}

/** Whole sentences: a rule says what each colour means. */
export function ruleInWords(rule: NamedRagRule | null, words: ChangeMessages): string {
  return rule === null ? words.values.noRule : describeRule(rule, words.messages);
}
