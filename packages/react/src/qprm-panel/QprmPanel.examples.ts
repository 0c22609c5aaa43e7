import { evaluatePlan } from '@milepost/core';
import { bilingualPlan, smallPlan } from '@milepost/core/examples';
import type { EvaluatedPriority, Plan, Review } from '@milepost/core';

/** The first priority of the small plan with its own review, another, or none. */
function reviewed(review: Review | null | undefined): EvaluatedPriority {
  const [first] = smallPlan.priorities;
  if (first === undefined) throw new Error('smallPlan has no priority');
  const { review: own, ...unreviewed } = first;
  const shown = review === undefined ? own : review;
  return firstOf({
    ...smallPlan,
    priorities: [{ ...unreviewed, ...(shown && { review: shown }) }],
  });
}

function firstOf(plan: Plan): EvaluatedPriority {
  const [priority] = evaluatePlan(plan).priorities;
  if (priority === undefined) throw new Error('nothing was evaluated');
  return priority;
}

const nothing: Review = { workingWell: [], worriedAbout: [], needsToHappen: [] };
const longWord = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation';

/** Priorities as the panel gets them: one set for story, test and accessibility check. */
export const qprmPanelExamples = {
  everything: reviewed(undefined),
  notReviewed: reviewed(null),
  nothingRecorded: reviewed(nothing),
  oneItem: reviewed({ ...nothing, workingWell: [{ text: 'Visits are on time.', cites: ['1.1'] }] }),
  sixtyItems: reviewed({
    ...nothing,
    needsToHappen: Array.from({ length: 60 }, (_, at) => ({
      text: `Visit family hub ${at + 1} and report to the board.`,
      cites: [`1.${(at % 3) + 1}`],
    })),
  }),
  unknownMilestone: reviewed({
    ...nothing,
    workingWell: [{ text: 'Speaks of one that is not there.', cites: ['1.1', '9.9'] }],
  }),
  printedLabelOfSeveral: reviewed({
    ...nothing,
    workingWell: [{ text: 'Two at once.', cites: ['1.1', '1.2'], printed: '1:1/2' }],
  }),
  printedLabelOfNone: reviewed({
    ...nothing,
    worriedAbout: [{ text: 'Labelled, but tied to none.', printed: '1:0' }],
  }),
  headingThatComesBack: reviewed({
    ...nothing,
    workingWell: [
      { text: 'First.', heading: 'Audit' },
      { text: 'Second.', heading: 'Audit' },
      { text: 'Third.' },
      { text: 'Fourth.', heading: 'Audit' },
    ],
  }),
  longWords: reviewed({
    ...nothing,
    needsToHappen: [
      {
        text: `${longWord} ${longWord}`,
        heading: longWord,
        cites: ['1.1', '1.2', '1.3', '1.4'],
        breakdown: { label: longWord, total: 1363, parts: [{ label: longWord, value: 1363 }] },
        facts: [{ label: longWord, value: 37.7, unit: 'percent' }],
      },
    ],
  }),
  /** Every word in English and Welsh. */
  bilingual: firstOf(bilingualPlan),
} as const satisfies Record<string, EvaluatedPriority>;
