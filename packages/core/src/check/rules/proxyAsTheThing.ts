import type { CheckRule } from '../CheckRule.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';
import { textIn } from '../../text/textIn.js';

/** A statement about a proxy measure that does not say it is one. */
export const proxyAsTheThing: CheckRule = {
  id: 'proxy-as-the-thing',
  severity: 'warning',
  *find(context) {
    const { plan, messages } = context;
    const inWords = (text: Parameters<typeof textIn>[0]) => textIn(text, messages.language);
    for (let at = 0; at < (plan.claims?.length ?? 0); at += 1) {
      const claim = plan.claims?.[at];
      if (claim === undefined || claim.kind === 'rollup' || claim.saysProxy === true) continue;
      const cited = context.indicator(claim.indicator);
      const proxy = cited?.indicator.proxy;
      if (cited === undefined || proxy === undefined) continue;
      const path = ['claims', at];
      yield {
        path,
        slots: {
          indicator: inWords(cited.indicator.label),
          period: formatPeriodName('period' in claim ? claim.period : claim.to, messages),
          standsFor: inWords(proxy.standsFor),
        },
        facts: [
          { value: inWords(claim.says), path },
          { value: inWords(proxy.because), path: [...cited.path, 'proxy'] },
        ],
      };
    }
  },
};
