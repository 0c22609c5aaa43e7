import type { CheckRule } from '../CheckRule.js';
import { whyRag } from '../../describe/whyRag.js';

/** A printed colour against the one that the plan's own rule gives. A figure that cannot be rated is let be. */
export const printedRag: CheckRule = {
  id: 'printed-rag',
  severity: 'error',
  *find({ indicators, messages }) {
    for (const { report, path, pathAt } of indicators) {
      for (const figure of report.figures) {
        const printed = figure.published?.rag;
        const { band } = figure.rag;
        if (printed === undefined || band === printed || band === 'not-rated') continue;
        const { bands } = messages.rag;
        const at = pathAt(figure.period);
        const why = whyRag(report, figure, messages);
        const target = report.targets.findIndex(
          ({ value, setFor }) => value === figure.rag.target && setFor === figure.rag.targetSetFor,
        );
        yield {
          path: at,
          slots: { printed: bands[printed], why },
          facts: [
            { value: printed, words: bands[printed], path: [...at, 'published'] },
            { value: band, words: bands[band], path: at },
            ...(target === -1
              ? []
              : [{ value: figure.rag.target, path: [...path, 'targets', target] }]),
          ],
        };
      }
    }
  },
};
