import { evaluatePlan } from '@milepost/core';
import { plymouthPlan } from '@milepost/plymouth';
import { ImprovementPlan, PlanSummary, PriorityReport } from '@milepost/react';
import type { EvaluatedPriority } from '@milepost/core';
import type { Meta, StoryObj } from '@storybook/react-vite';

const report = evaluatePlan(plymouthPlan);

function priority(ref: string): EvaluatedPriority {
  const found = report.priorities.find((one) => one.ref === ref);
  if (found === undefined) throw new Error(`the Plymouth plan has no priority ${ref}`);
  return found;
}

/** The reference plan, whole and in its parts. */
const meta = { title: 'Plymouth plan' } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

export const Summary: Story = {
  render: () => <PlanSummary report={report} priorityHref={() => '#'} milestoneHref={() => '#'} />,
};
export const StrategyDiscussions: Story = {
  render: () => <PriorityReport priority={priority('1')} headingLevel={1} />,
};
/** No indicators: milestones and review only. */
export const SupervisionAndManagement: Story = {
  render: () => <PriorityReport priority={priority('4')} headingLevel={1} />,
};
export const WholeReport: Story = {
  render: () => <ImprovementPlan report={report} />,
};
