import type { KpiMessages } from '../messages/KpiMessages.js';
import type { Proxy } from '../indicator/IndicatorDefinition.js';
import { clause } from './clause.js';
import { fill } from '../messages/fill.js';
import { textIn } from '../text/textIn.js';

/**
 * What a proxy measure stands in for, and why.
 *
 * @example
 * describeProxy({ standsFor: 'Conversion of the same children', because: 'The counts are not linked' }, enGB);
 * // 'Proxy measure: an approximate view only. It stands for: Conversion of the same children. Why: The counts are not linked.'
 */
export function describeProxy(proxy: Proxy, messages: KpiMessages): string {
  return fill(messages.indicator.proxyWhole, {
    standsFor: clause(textIn(proxy.standsFor, messages.language)),
    because: clause(textIn(proxy.because, messages.language)),
  });
}
