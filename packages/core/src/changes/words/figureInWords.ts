import type { ChangedFigure, ChangedShape } from '../PlanChange.js';
import type { ChangeMessages } from '../../messages/ChangeMessages.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { describeSymbol } from '../../describe/describeSymbol.js';
import { fill } from '../../messages/fill.js';
import { formatCountsInWords } from '../../describe/formatCountsInWords.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';

/** A figure, a symbol that stands for it, or that nothing was reported. */
export function figureInWords(
  { value, symbol }: Pick<ChangedFigure, 'value' | 'symbol'>,
  shape: ChangedShape,
  { messages }: ChangeMessages,
  decimals = shape.decimals,
): string {
  if (symbol !== null) return describeSymbol(symbol, messages);
  if (value === null) return messages.figure.missing['not-reported'];
  return formatFigureInWords(value, shape, messages, decimals);
}

/** A figure before and after: finer where they would read the same, with their counts where those differ. */
export function restatedInWords(
  before: ChangedFigure,
  after: ChangedFigure,
  shape: ChangedShape,
  words: ChangeMessages,
): readonly [string, string] {
  const written = (decimals?: number) =>
    [before, after].map((figure) => figureInWords(figure, shape, words, decimals)) as [
      string,
      string,
    ];
  const stated = written();
  const finer = Math.min(
    6,
    Math.max(shape.decimals, decimalsOf(before.value ?? 0), decimalsOf(after.value ?? 0)),
  );
  const same = stated[0] === stated[1] && before.value !== after.value;
  const [was, is] = same ? written(finer) : stated;
  if (before.numerator === after.numerator && before.denominator === after.denominator) {
    return [was, is];
  }
  return [counted(was, before, words), counted(is, after, words)];
}

function counted(
  figure: string,
  { numerator, denominator }: ChangedFigure,
  { messages, values }: ChangeMessages,
): string {
  if (numerator === null || denominator === null) return figure;
  const counts = formatCountsInWords(numerator, denominator, messages);
  return fill(values.counted, { figure, counts });
}
