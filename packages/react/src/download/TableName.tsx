import { formatPeriod } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { KpiSet, Language, Messages, Text } from '@milepost/core';
import { Filled } from '../words/Filled.js';
import { Words } from '../words/Words.js';
import type { CsvSource } from './CsvSource.js';

export interface TableNameProps {
  readonly source: CsvSource;
  readonly messages: Messages;
}

/** Which table it is, in the words of its caption. */
export function TableName({ source, messages }: TableNameProps) {
  const { view } = messages;
  const named = (template: string, title: Text, planLanguage: Language) => (
    <Filled
      template={template}
      slots={{ title: <Words text={title} messages={messages} planLanguage={planLanguage} /> }}
    />
  );
  if ('kpis' in source) {
    const { kpis, indicator } = source;
    if (indicator !== undefined) {
      return <Words text={indicator.label} messages={messages} planLanguage={kpis.language} />;
    }
    return (
      <>
        {named(view.kpiTable.caption, kpis.title, kpis.language)} {spanOf(kpis, messages)}
      </>
    );
  }
  if ('milestones' in source) {
    const { title, language } = source.milestones;
    return named(view.download.milestonesOf, title, language);
  }
  if ('review' in source) {
    return named(view.download.reviewOf, source.review.title, source.review.language);
  }
  return 'summary' in source ? view.milestoneSummary.title : view.report.headlines;
}

/** Tells apart two tables of one priority. */
function spanOf({ columns }: KpiSet, messages: Messages): string {
  const [first] = columns;
  const last = columns.at(-1);
  if (first === undefined || last === undefined) return '';
  const from = formatPeriod(first.period, messages);
  const to = formatPeriod(last.period, messages);
  return from === to ? from : fill(messages.view.kpiTable.showing, { from, to });
}
