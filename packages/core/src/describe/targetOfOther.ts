import type { Figure } from '../report/PlanReport.js';
import type { KpiMessages } from '../messages/KpiMessages.js';
import { parsePeriod } from '../period/parsePeriod.js';

/** That the target was set for another year or period than the figure's own, with a space before it; else nothing. */
export function targetOfOther({ rag }: Pick<Figure, 'rag'>, messages: KpiMessages): string {
  if (!rag.targetOfOtherPeriod || rag.targetSetFor === null || rag.margin === null) return '';
  switch (parsePeriod(rag.targetSetFor)?.kind) {
    case 'financial-year':
    case 'academic-year':
    case 'calendar-year':
      return ` ${messages.rag.otherYear}`;
    default:
      return ` ${messages.rag.otherPeriod}`;
  }
}
