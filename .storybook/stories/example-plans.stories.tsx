import { evaluatePlan } from '@milepost/core';
import { academicPlan, bilingualPlan, quarterlyPlan } from '@milepost/core/examples';
import { cy } from '@milepost/core/messages';
import { ImprovementPlan, PriorityReport } from '@milepost/react';
import type { EvaluatedPriority, PlanReport } from '@milepost/core';
import type { Meta, StoryObj } from '@storybook/react-vite';

const quarterly = evaluatePlan(quarterlyPlan);
const academic = evaluatePlan(academicPlan);
const bilingual = evaluatePlan(bilingualPlan);

/** Plans that are not Plymouth's, each whole and by a priority. The councils are made up. */
const meta = { title: 'Example plans' } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/** By financial quarter: BRAG, owners, revised dates, fixed lines, comparators, withheld and revised figures. */
export const Quarterly: Story = {
  render: () => <ImprovementPlan report={quarterly} />,
};
export const QuarterlyPriority: Story = {
  render: () => <PriorityReport priority={priorityOf(quarterly, '1')} headingLevel={1} />,
};

/** By academic year: ranges, ratings that mind the trend, counts and money, five points of confidence, no baselines. */
export const Academic: Story = {
  render: () => <ImprovementPlan report={academic} />,
};
export const AcademicPriority: Story = {
  render: () => <PriorityReport priority={priorityOf(academic, 'A')} headingLevel={1} />,
};

/** Sixty indicators over 36 months, with gaps and months in which nobody was there to count: whole in Welsh. */
export const BilingualInWelsh: Story = {
  render: () => <ImprovementPlan report={bilingual} messages={cy} />,
};
/** The whole of it in English is read on paper (apps/print): to look at it here in three lanes takes four minutes. */
export const EnglishPriority: Story = {
  render: () => <PriorityReport priority={priorityOf(bilingual, '4')} headingLevel={1} />,
};
export const WelshPriority: Story = {
  render: () => (
    <PriorityReport priority={priorityOf(bilingual, '4')} messages={cy} headingLevel={1} />
  ),
};

function priorityOf({ priorities }: PlanReport, ref: string): EvaluatedPriority {
  const found = priorities.find((priority) => priority.ref === ref);
  if (found === undefined) throw new Error(`the plan has no priority ${ref}`);
  return found;
}
