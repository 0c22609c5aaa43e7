import { kpiTableExamples } from '../kpi-table/KpiTable.examples.js';
import type { ProxyNoteProps } from './ProxyNote.js';

const [indicator] = kpiTableExamples.proxyAboveHundred.indicators;
if (indicator?.proxy === undefined) throw new Error('the example has no proxy');

export const proxyNoteExample: ProxyNoteProps = { proxy: indicator.proxy };

const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';

export const longProxyNoteExample: ProxyNoteProps = {
  proxy: { standsFor: `${longWord} ${longWord}`, because: longWord },
};
