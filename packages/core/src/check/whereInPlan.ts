import type { CheckContext } from './CheckContext.js';
import type { FindingPlace, PlanPath } from './Finding.js';
import type { Text } from '../text/Text.js';
import { capitalised } from '../messages/capitalised.js';
import { fill } from '../messages/fill.js';
import { formatPeriod } from '../describe/formatPeriod.js';
import { textIn } from '../text/textIn.js';

/** A place in words that a person can find in the report: "Priority 5, % of Care Leavers in EET, Apr-19". */
export function whereInPlan(path: PlanPath, place: FindingPlace, context: CheckContext): string {
  const { plan, messages } = context;
  const { places } = context.words;
  const inWords = (text: Text) => textIn(text, messages.language);
  if (path[0] === 'claims') {
    const claim = plan.claims?.[Number(path[1])];
    if (claim !== undefined) return inWords(claim.where);
  }
  const steps: string[] = [];
  const { priority, milestone, indicator, period, question, item, headline, part } = place;
  if (priority !== null) {
    const name = inWords(plan.priorityName ?? places.priority);
    steps.push(fill(places.named, { name, ref: priority }));
  }
  if (milestone !== null) steps.push(fill(places.milestone, { ref: milestone }));
  if (indicator !== null)
    steps.push(inWords(context.indicator(indicator)?.indicator.label ?? indicator));
  if (path.includes('baseline')) steps.push(places.baseline);
  if (period !== null) steps.push(formatPeriod(period, messages));
  if (question !== null) steps.push(messages.review.questions[question]);
  if (item !== null) steps.push(fill(places.item, { n: item }));
  if (headline !== null) {
    const title = context.headline(headline)?.title ?? headline;
    steps.push(fill(places.headline, { title: inWords(title) }));
  }
  if (part !== null) steps.push(places.parts[part] ?? part);
  return steps.length === 0 ? places.plan : capitalised(steps.join(', '));
}
