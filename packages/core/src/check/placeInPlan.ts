import type { ClaimPlace } from '../plan/Claim.js';
import type { FindingPlace, PlanPath } from './Finding.js';
import type { CheckContext } from './CheckContext.js';
import { isReviewQuestion, reviewLists } from './reviewLists.js';

type Names = { -readonly [Key in keyof FindingPlace]: FindingPlace[Key] };

/** Names what a path leads to: the priority, the milestone, the indicator and period, the review item. */
export function placeInPlan(path: PlanPath, context: CheckContext): FindingPlace {
  const { plan } = context;
  const names: Names = {
    priority: null,
    milestone: null,
    indicator: null,
    period: null,
    question: null,
    item: null,
    headline: null,
    part: null,
    words: null,
  };
  const [top, at] = path;
  if (top === 'priorities') ofPriority(path, context, names);
  else if (top === 'headlines') names.headline = plan.headlines?.[Number(at)]?.id ?? null;
  else if (top === 'claims') ofClaim(Number(at), context, names);
  else if (typeof top === 'string') names.part = top;
  return names;
}

function ofPriority(
  [, at, key, index, ...rest]: PlanPath,
  { plan }: CheckContext,
  names: Names,
): void {
  const priority = plan.priorities[Number(at)];
  names.priority = priority?.ref ?? null;
  if (key === 'milestones') {
    names.milestone = priority?.milestones[Number(index)]?.ref ?? null;
  } else if (key === 'indicators') {
    const indicator = priority?.indicators?.[Number(index)];
    names.indicator = indicator?.id ?? null;
    if (rest[0] === 'observations')
      names.period = indicator?.observations[Number(rest[1])]?.period ?? null;
    else if (rest[0] === 'baseline') names.period = indicator?.baseline?.period ?? null;
  } else if (key === 'review' && typeof index === 'string' && index in reviewLists) {
    names.question = reviewLists[index as keyof typeof reviewLists];
    if (typeof rest[0] === 'number') names.item = rest[0] + 1;
  } else if (typeof key === 'string') {
    names.part = key;
  }
}

/** A claim stands where the plan says it is made; failing that, with the priority or indicator it speaks of. */
function ofClaim(at: number, context: CheckContext, names: Names): void {
  const claim = context.plan.claims?.[at];
  if (claim === undefined) return;
  if (claim.kind === 'rollup') names.priority = claim.priority ?? null;
  else {
    names.indicator = claim.indicator;
    names.period = 'period' in claim ? claim.period : claim.to;
    names.priority = context.indicator(claim.indicator)?.priority.priority.ref ?? null;
  }
  if (claim.at === undefined) return;
  ofClaimPlace(claim.at, names);
  names.words = context.quoted(at);
}

function ofClaimPlace(place: ClaimPlace, names: Names): void {
  if ('priority' in place) names.priority = place.priority;
  if (place.part === 'headline') names.headline = place.headline;
  else if ('item' in place) names.item = place.item ?? null;
  if (isReviewQuestion(place.part)) names.question = place.part;
  else if (place.part !== 'headline') names.part = place.part;
}
