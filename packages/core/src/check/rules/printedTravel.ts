import type { CheckRule } from '../CheckRule.js';
import { formatFigureInWords } from '../../describe/formatFigureInWords.js';
import { formatPeriodName } from '../../describe/formatPeriodName.js';

/** A printed arrow against the movement of the figures themselves, by the plan's own way of comparing. */
export const printedTravel: CheckRule = {
  id: 'printed-travel',
  severity: 'error',
  *find({ indicators, messages }) {
    for (const { indicator, report, pathAt } of indicators) {
      for (const { period, value, published, travel } of report.figures) {
        const printed = published?.travel;
        const { movement, comparedValue, comparedWith } = travel;
        if (printed === undefined || movement === null || printed === movement) continue;
        if (value === null || comparedValue === null || comparedWith === null) continue;
        const written = (figure: number) => formatFigureInWords(figure, indicator, messages);
        yield {
          path: pathAt(period),
          slots: {
            printed: messages.travel.movements[printed].toLowerCase(),
            movement: messages.travel.movements[movement].toLowerCase(),
            value: written(value),
            before: written(comparedValue),
            period: formatPeriodName(comparedWith, messages),
          },
          facts: [
            { value: printed, words: messages.travel.movements[printed], path: pathAt(period) },
            {
              value: comparedValue,
              words: `${written(comparedValue)} → ${written(value)}`,
              path: pathAt(comparedWith),
            },
          ],
        };
      }
    }
  },
};
