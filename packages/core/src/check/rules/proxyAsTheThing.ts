import type { CheckContext, IndicatorAt } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { Period } from '../../period/Period.js';
import type { PlanPath } from '../Finding.js';
import type { Text } from '../../text/Text.js';
import { clause } from '../../describe/clause.js';
import { formatDuring } from '../../describe/formatDuring.js';
import { textIn } from '../../text/textIn.js';

/**
 * A statement or a headline that cites a proxy measure and does not say it is one. A statement says so by `saysProxy`
 * or by the word itself; a headline by the word, in its title, its text or the label of its measure.
 */
export const proxyAsTheThing: CheckRule = {
  id: 'proxy-as-the-thing',
  severity: 'warning',
  *find(context) {
    const { plan, words } = context;
    for (let at = 0; at < (plan.headlines?.length ?? 0); at += 1) {
      const { measures = [], title = '', text = '' } = plan.headlines?.[at] ?? {};
      for (let index = 0; index < measures.length; index += 1) {
        const { indicator = '', label = '', after } = measures[index] ?? {};
        if (saysProxy([title, text, label], words.proxyWords)) continue;
        const path = ['headlines', at, 'measures', index];
        yield* cited(context.indicator(indicator), after?.period, label, path, context);
      }
    }
    for (let at = 0; at < (plan.claims?.length ?? 0); at += 1) {
      const claim = plan.claims?.[at];
      if (claim === undefined || claim.kind === 'rollup' || claim.saysProxy === true) continue;
      if (saysProxy([claim.says], words.proxyWords)) continue;
      const period = 'period' in claim ? claim.period : claim.to;
      const path = ['claims', at];
      yield* cited(context.indicator(claim.indicator), period, claim.says, path, context);
    }
  },
};

function* cited(
  at: IndicatorAt | undefined,
  period: Period | undefined,
  says: Text,
  path: PlanPath,
  { messages }: CheckContext,
): Generator<Found> {
  const proxy = at?.indicator.proxy;
  if (at === undefined || proxy === undefined) return;
  const inWords = (text: Text) => textIn(text, messages.language);
  yield {
    path,
    says: period === undefined ? 'undated' : 'found',
    slots: {
      indicator: inWords(at.indicator.label),
      ...(period !== undefined && { during: formatDuring(period, messages) }),
      standsFor: clause(inWords(proxy.standsFor)),
    },
    facts: [
      { value: inWords(says), path },
      { value: inWords(proxy.because), path: [...at.path, 'proxy'] },
    ],
  };
}

function saysProxy(texts: readonly Text[], proxyWords: readonly string[]): boolean {
  return texts.some((text) =>
    (typeof text === 'string' ? [text] : [text.en, text.cy]).some((said) =>
      proxyWords.some((word) => said.toLowerCase().includes(word)),
    ),
  );
}
