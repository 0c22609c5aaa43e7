import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { PlanSummary } from './PlanSummary.js';
import { planSummaryExamples as examples } from './PlanSummary.examples.js';

// Its links lead to priorities and milestones, which are not on the story's page: they lead nowhere here.
const meta = {
  title: 'Plan/PlanSummary',
  component: PlanSummary,
  args: { priorityHref: () => '#', milestoneHref: () => '#' },
} satisfies Meta<typeof PlanSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: { report: examples.everything } };
export const NoHeadlinesNoMarking: Story = { args: { report: examples.noHeadlinesNoMarking } };
export const OneRow: Story = { args: { report: examples.oneRow } };
export const NoPriorities: Story = { args: { report: examples.noPriorities } };
export const NothingReported: Story = { args: { report: examples.nothingReported } };
export const NothingToCount: Story = { args: { report: examples.nothingToCount } };
export const NoIndicators: Story = { args: { report: examples.noIndicators } };
export const ProxyAboveHundred: Story = { args: { report: examples.proxyAboveHundred } };
export const LongWords: Story = { args: { report: examples.longWords } };
/** Sixty indicators, in Welsh. */
export const Welsh: Story = { args: { report: examples.bilingual, messages: cy } };
export const RightToLeft: Story = {
  args: { report: examples.everything },
  globals: { direction: 'rtl' },
};
export const Dark: Story = { args: { report: examples.everything }, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: { report: examples.everything } };
/** As printed. */
export const Print: Story = {
  args: { report: examples.everything },
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
