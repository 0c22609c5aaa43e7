import type { CsvCells } from './tableRows.js';
import type { CsvMessages } from '../messages/CsvMessages.js';
import type { IndicatorReport, KpiSet } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';
import type { Text } from '../text/Text.js';
import { describeBasis } from '../describe/describeBasis.js';
import { describeProxy } from '../describe/describeProxy.js';
import { textIn } from '../text/textIn.js';
import { unitInWords } from './unitInWords.js';

/** What every row of an indicator says: which it is, how to read its figures, and its caveat if it is a proxy. */
export function indicatorCells(
  indicator: IndicatorReport,
  kpis: KpiSet,
  words: CsvMessages,
  messages: Messages,
): CsvCells {
  const said = (text: Text | undefined) =>
    text === undefined ? null : textIn(text, messages.language);
  return {
    priority: kpis.priority,
    priorityTitle: said(kpis.title),
    indicatorId: indicator.id,
    indicator: said(indicator.label),
    definition: said(indicator.definition),
    unit: unitInWords(indicator, words, messages),
    counted: said(indicator.countLabel),
    polarity: messages.indicator.polarity[indicator.polarity],
    basis: describeBasis(indicator, messages, kpis.financialYearStart),
    proxy: indicator.proxy === undefined ? null : describeProxy(indicator.proxy, messages),
    source: said(indicator.source),
    lead: said(indicator.lead),
  };
}
