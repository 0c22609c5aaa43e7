import type { CsvCells } from './tableRows.js';
import type { CsvMessages } from '../messages/CsvMessages.js';
import type { CsvRow } from './toCsv.js';
import type { HeadlineMeasureReport, HeadlineReport } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import type { Period } from '../period/Period.js';
import type { Text } from '../text/Text.js';
import { csvMessages } from '../messages/csv.js';
import { describeHeadline } from '../describe/describeHeadline.js';
import { formatPeriod } from '../describe/formatPeriod.js';
import { tableRows } from './tableRows.js';
import { textIn } from '../text/textIn.js';
import { unitInWords } from './unitInWords.js';

/**
 * Headline figures as rows, headings first: one a measure, before and after, with the change worked out, the change
 * as the source states it, its comparator and the whole in a sentence.
 *
 * @param words headings and words of the file's own. @default those of the language of `messages`
 * @example
 * headlineRows(report.headlines, enGB).length; // 7: headings and six measures
 */
export function headlineRows(
  headlines: readonly HeadlineReport[],
  messages: Messages,
  words: CsvMessages = csvMessages[messages.language],
): CsvRow[] {
  const rows = headlines.flatMap(({ title, text, measures }) =>
    measures.map((measure) => ({
      headline: textIn(title, messages.language),
      text: text === undefined ? null : textIn(text, messages.language),
      ...measureCells(measure, words, messages),
    })),
  );
  return tableRows('headlines', rows, words);
}

function measureCells(
  measure: HeadlineMeasureReport,
  words: CsvMessages,
  messages: Messages,
): CsvCells {
  const { before, after, movement, judgement, comparator } = measure;
  const when = (period: Period | undefined) =>
    period === undefined ? null : formatPeriod(period, messages);
  const said = (text: Text | undefined) =>
    text === undefined ? null : textIn(text, messages.language);
  return {
    measure: said(measure.label),
    before: before?.value ?? null,
    beforePeriod: when(before?.period),
    after: after.value,
    afterPeriod: when(after.period),
    change: measure.computedChange,
    statedChange: measure.change ?? null,
    unit: unitInWords(measure, words, messages),
    direction: movement === null ? null : messages.travel.movements[movement],
    judgement: judgement === null ? null : messages.travel.mark[judgement],
    comparator: said(comparator?.label),
    comparatorValue: comparator?.value ?? null,
    comparatorPeriod: when(comparator?.period),
    polarity: messages.indicator.polarity[measure.polarity],
    sentence: describeHeadline(measure, messages),
  };
}
