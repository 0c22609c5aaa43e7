import type { Finding } from '@milepost/core/check';

/** Where something is found: a finding, or one of its facts. */
export type FoundAt = Pick<Finding, 'path' | 'place'>;

/**
 * The part of a report that shows a place in a plan, by the key its marks stand under. Where the report shows nothing
 * as fine as the place, the part around it; `null` where it shows nothing of it.
 *
 * @example
 * checkPlan(plan).map(placeKey).includes('milestone-3.3'); // true
 */
export function placeKey({ path, place }: FoundAt): string | null {
  const { priority, milestone, indicator, period, question, item, headline, part } = place;
  if (headline !== null) {
    return path[2] === 'measures'
      ? `measure-${headline}-${Number(path[3]) + 1}`
      : `headline-${headline}`;
  }
  if (question !== null) {
    return item === null ? `${question}-${priority}` : `${question}-${priority}-${item}`;
  }
  if (part !== null) {
    return priority === null ? ofPlan(part) : ofPriority(part, priority);
  }
  if (milestone !== null) return `milestone-${milestone}`;
  if (indicator !== null) {
    if (path.includes('baseline')) return `baseline-${indicator}`;
    if (path.includes('targets')) return `target-${indicator}`;
    return period === null ? `indicator-${indicator}` : `figure-${indicator}-${period}`;
  }
  if (priority === null) return 'plan';
  return ofPriority(path[2] === 'milestones' ? 'milestones' : 'priority', priority);
}

/**
 * The key of the mark itself: that of the part, and in a text the first of the words it stands at, since one finding may
 * set two sentences of a text against each other.
 */
export function markKey(at: FoundAt): string | null {
  const key = placeKey(at);
  const { words } = at.place;
  const span = words && (words.en ?? words.cy);
  return key === null || span === null ? key : `${key}-from-${span.start}`;
}

const partsOfPlan: Readonly<Record<string, string | null>> = {
  foreword: 'foreword',
  introduction: 'introduction',
  summary: 'summary',
  milestones: 'roll-up',
  headlines: 'headlines',
  // The list itself shows them.
  acknowledged: null,
};

const partsOfPriority: Readonly<Record<string, string>> = {
  commitment: 'commitment',
  aim: 'aim',
  progress: 'progress',
  analysis: 'analysis',
  milestones: 'milestones',
  impact: 'milestones',
  assurance: 'milestones',
};

function ofPriority(part: string, ref: string): string {
  return `${partsOfPriority[part] ?? 'priority'}-${ref}`;
}

function ofPlan(part: string): string | null {
  const known = partsOfPlan[part];
  return known === undefined ? 'plan' : known;
}
