import type { CheckRule } from '../CheckRule.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { formatDifference } from '../../describe/formatDifference.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { roundToStated } from '../../figure/roundToStated.js';
import { signOf } from '../../describe/formatSigned.js';
import { textIn } from '../../text/textIn.js';
import { withoutNoise } from '../../figure/withoutNoise.js';

/** The change that a headline prints against its own two figures, at the decimals it is printed with. */
export const headlineChange: CheckRule = {
  id: 'headline-change',
  severity: 'error',
  *find({ plan, messages }) {
    const headlines = plan.headlines ?? [];
    for (let at = 0; at < headlines.length; at += 1) {
      const measures = headlines[at]?.measures ?? [];
      for (let index = 0; index < measures.length; index += 1) {
        const measure = measures[index];
        if (measure?.before === undefined || measure.change === undefined) continue;
        const { before, after, change } = measure;
        const decimals = decimalsOf(change);
        const whole = (value: number) => roundToStated(value, decimals);
        const computed = withoutNoise(after.value - before.value);
        if (whole(computed) === change) continue;
        // Both ends may have been rounded first, as a reader of rounded figures would.
        if (withoutNoise(whole(after.value) - whole(before.value)) === change) continue;
        const shape = { unit: measure.unit, decimals: measure.decimals };
        const shown = Math.max(decimals, measure.decimals);
        const signed = (value: number) =>
          signOf(value, shown, messages) + formatDifference(value, shape, messages, shown);
        const written = ({ value, decimals: own }: typeof after) =>
          formatFigureInWords(value, shape, messages, own ?? measure.decimals);
        const path = ['headlines', at, 'measures', index];
        yield {
          path,
          slots: {
            label: textIn(measure.label, messages.language),
            change: signed(change),
            computed: signed(computed),
            before: written(before),
            after: written(after),
          },
          facts: [
            { value: change, words: signed(change), path: [...path, 'change'] },
            { value: before.value, words: written(before), path: [...path, 'before'] },
            { value: after.value, words: written(after), path: [...path, 'after'] },
          ],
        };
      }
    }
  },
};
