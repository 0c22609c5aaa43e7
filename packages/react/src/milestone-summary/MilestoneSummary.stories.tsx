import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { MilestoneSummary } from './MilestoneSummary.js';
import { milestoneSummaryExamples as examples } from './MilestoneSummary.examples.js';
import type { PlanReport } from '@milepost/core';

// Its links lead to priorities and milestones, which are not on the story's page: they lead nowhere here.
const meta = {
  title: 'Milestones/MilestoneSummary',
  component: MilestoneSummary,
  args: { headingLevel: 1, priorityHref: () => '#', milestoneHref: () => '#' },
} satisfies Meta<typeof MilestoneSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

const whole = (report: PlanReport) => ({ rollUp: report.rollUp, report });

export const Everything: Story = { args: whole(examples.everything) };
export const WithoutPriorities: Story = { args: { rollUp: examples.everything.rollUp } };
export const OneMilestone: Story = { args: whole(examples.oneMilestone) };
export const NoMilestones: Story = { args: whole(examples.noMilestones) };
export const NoneDue: Story = { args: whole(examples.noneDue) };
export const LongWords: Story = { args: whole(examples.longWords) };
export const ManyMilestones: Story = { args: whole(examples.manyMilestones) };
export const Welsh: Story = { args: { ...whole(examples.bilingual), messages: cy } };
export const RightToLeft: Story = {
  args: whole(examples.everything),
  globals: { direction: 'rtl' },
};
export const Dark: Story = { args: whole(examples.everything), globals: { theme: 'dark' } };
/** Where the reader's system sets the colours: each part of the bar keeps its edge. */
export const ForcedColours: Story = { args: whole(examples.everything) };
/** As printed. */
export const Print: Story = {
  args: whole(examples.everything),
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
