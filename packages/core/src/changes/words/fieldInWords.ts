import type { ChangeField } from '../ChangeField.js';
import type { ChangeMessages } from '../../messages/ChangeMessages.js';
import { clause } from '../../describe/clause.js';
import { fill } from '../../messages/fill.js';
import { formatNumber } from '../../describe/formatNumber.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { list } from '../../messages/list.js';

/** What a field holds, where one line can say it; `null` where only the report itself can show it. */
export function fieldInWords(
  field: ChangeField,
  value: unknown,
  words: ChangeMessages,
): string | null {
  const { messages, values } = words;
  if (value === true) return values.yes;
  if (typeof value === 'number') return ofNumber(field, value, words);
  if (typeof value === 'string') return ofString(field, value, words);
  if (Array.isArray(value)) {
    const every = value.every((item) => typeof item === 'string');
    return every && (field === 'refs' || field === 'cites') ? list(value, messages) : null;
  }
  return quotedText(own(value, messages.language), words);
}

/** A text in both languages, or an edition, which is called by its label. */
function own(value: unknown, language: string): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (language in value) return (value as Readonly<Record<string, unknown>>)[language];
  const keys = Object.keys(value);
  if ('label' in value && keys.length === 2 && 'id' in value) return own(value.label, language);
  return null;
}

function quotedText(text: unknown, { values }: ChangeMessages): string | null {
  return typeof text === 'string' ? fill(values.quoted, { text: clause(text) }) : null;
}

function ofNumber(field: ChangeField, value: number, { messages }: ChangeMessages): string {
  if (field === 'financialYearStart') return messages.period.months[value - 1] ?? String(value);
  return formatNumber(value, Number.isInteger(value) ? 0 : 2, messages);
}

const dated: ReadonlySet<ChangeField> = new Set(['asAt', 'due', 'from', 'period', 'to']);

function ofString(field: ChangeField, value: string, words: ChangeMessages): string | null {
  const { messages, values } = words;
  if (dated.has(field)) return formatPeriodName(value, messages);
  const codes: Partial<Record<ChangeField, Readonly<Record<string, string>>>> = {
    basis: messages.indicator.basis,
    category: messages.milestone.categories,
    language: values.languages,
    polarity: messages.indicator.polarity,
    unit: values.units,
  };
  const code = codes[field];
  return code === undefined ? quotedText(value, words) : clause(code[value] ?? value);
}
