import { diffFields } from './diffFields.js';
import { diffList } from './diffList.js';
import { noteChange } from './noteChange.js';
import { sameData } from './sameData.js';
import type { Acknowledgement } from '../plan/Acknowledgement.js';
import type { Board, Headline, Phase, Plan, PlanEvent } from '../plan/Plan.js';
import type { ChangeSubject, SubjectKind } from './ChangeSubject.js';
import type { Claim } from '../plan/Claim.js';
import type { Comparison, Place } from './Comparison.js';
import type { FieldWays } from './diffFields.js';
import type { Text } from '../text/Text.js';

const planFields: FieldWays<Plan> = {
  milepost: 'own',
  id: 'edition',
  edition: 'edition',
  asAt: 'edition',
  title: 'wording',
  organisation: 'fact',
  language: 'fact',
  marking: 'fact',
  financialYearStart: 'break',
  assumed: 'fact',
  foreword: 'fact',
  introduction: 'wording',
  summary: 'wording',
  inspection: 'fact',
  phases: 'own',
  events: 'own',
  governance: 'own',
  headlines: 'own',
  statuses: 'own',
  ragRules: 'own',
  defaultRagRule: 'own',
  travel: 'rule',
  priorityName: 'wording',
  priorities: 'own',
  claims: 'own',
  acknowledged: 'own',
  notes: 'own',
  keyNotes: 'own',
  contact: 'fact',
};

const phaseFields: FieldWays<Phase> = {
  id: 'own',
  label: 'wording',
  from: 'fact',
  to: 'fact',
  assumed: 'fact',
};
const eventFields: FieldWays<PlanEvent> = { id: 'own', label: 'wording', period: 'fact' };
const boardFields: FieldWays<Board> = { name: 'own', cadence: 'fact', role: 'fact' };
const headlineFields: FieldWays<Headline> = {
  id: 'own',
  title: 'wording',
  text: 'wording',
  measures: 'fact',
};

const acknowledgementFields: FieldWays<Acknowledgement> = {
  rule: 'own',
  priority: 'own',
  milestone: 'own',
  indicator: 'own',
  period: 'own',
  reason: 'wording',
  by: 'fact',
};

/** Everything of a plan but its statuses, rules and priorities. */
export function diffFrontMatter(comparison: Comparison, plan: Place): void {
  const { before, after } = comparison;
  diffFields(comparison, plan, before, after, planFields, {
    language: 'en',
    financialYearStart: 4,
  });
  diffList(comparison, plan, 'phases', before.phases ?? [], after.phases ?? [], {
    keys: [({ id }) => id],
    subjectOf: ({ id, label }) => subject('phase', id, label),
    compare: (was, is, place) => {
      diffFields(comparison, place, was, is, phaseFields);
    },
  });
  diffList(comparison, plan, 'events', before.events ?? [], after.events ?? [], {
    keys: [({ id }) => id],
    subjectOf: ({ id, label }) => subject('event', id, label),
    compare: (was, is, place) => {
      diffFields(comparison, place, was, is, eventFields);
    },
  });
  diffList(comparison, plan, 'governance', before.governance ?? [], after.governance ?? [], {
    keys: [({ name }) => JSON.stringify(name)],
    subjectOf: ({ name }) => subject('board', null, name),
    compare: (was, is, place) => {
      diffFields(comparison, place, was, is, boardFields);
    },
  });
  diffList(comparison, plan, 'headlines', before.headlines ?? [], after.headlines ?? [], {
    keys: [({ id }) => id],
    subjectOf: ({ id, title }) => subject('headline', id, title),
    compare: (was, is, place) => {
      diffFields(comparison, place, was, is, headlineFields);
    },
  });
  diffNotes(comparison, plan, 'notes', 'note');
  diffNotes(comparison, plan, 'keyNotes', 'key-note');
  diffList(comparison, plan, 'claims', before.claims ?? [], after.claims ?? [], {
    keys: [
      (claim) => JSON.stringify(claim),
      ({ where, says, kind }) => JSON.stringify([kind, where, says]),
    ],
    subjectOf: ({ says }) => subject('claim', null, says),
    compare: (was, is, place) => {
      compareClaims(comparison, place, was, is);
    },
    ordered: false,
  });
  diffList(comparison, plan, 'acknowledged', before.acknowledged ?? [], after.acknowledged ?? [], {
    keys: [
      (known) => JSON.stringify(known),
      ({ rule, priority, milestone, indicator, period }) =>
        JSON.stringify([rule, priority, milestone, indicator, period]),
    ],
    subjectOf: ({ rule, reason }) => ({ ...subject('acknowledgement', null, reason), id: rule }),
    compare: (was, is, place) => {
      diffFields(comparison, place, was, is, acknowledgementFields);
    },
    group: 'about',
    ordered: false,
  });
}

function diffNotes(
  comparison: Comparison,
  plan: Place,
  field: 'notes' | 'keyNotes',
  kind: SubjectKind,
): void {
  const { before, after } = comparison;
  diffList(comparison, plan, field, before[field] ?? [], after[field] ?? [], {
    keys: [(text) => JSON.stringify(text)],
    subjectOf: (text) => subject(kind, null, text),
    group: 'wording',
  });
}

function compareClaims(comparison: Comparison, place: Place, before: Claim, after: Claim): void {
  if (sameData(before, after)) return;
  noteChange(comparison, place, 'changed', 'about', { field: 'content', before, after });
}

function subject(kind: SubjectKind, id: string | null, label: Text): ChangeSubject {
  return { kind, id, ref: null, label, priority: null };
}
