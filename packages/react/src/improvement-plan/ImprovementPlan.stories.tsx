import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { ImprovementPlan } from './ImprovementPlan.js';
import { improvementPlanExamples as examples } from './ImprovementPlan.examples.js';

const meta = {
  title: 'Plan/ImprovementPlan',
  component: ImprovementPlan,
} satisfies Meta<typeof ImprovementPlan>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: { report: examples.everything } };
export const NoIndicators: Story = { args: { report: examples.noIndicators } };
export const OneRow: Story = { args: { report: examples.oneRow } };
export const NoPriorities: Story = { args: { report: examples.noPriorities } };
export const LongWords: Story = { args: { report: examples.longWords } };
export const Welsh: Story = { args: { report: examples.oneRow, messages: cy } };
export const RightToLeft: Story = {
  args: { report: examples.everything },
  globals: { direction: 'rtl' },
  tags: ['!autodocs'],
};
export const Dark: Story = {
  args: { report: examples.everything },
  globals: { theme: 'dark' },
  tags: ['!autodocs'],
};
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = {
  args: { report: examples.everything },
  tags: ['!autodocs'],
};
/** As printed. */
export const Print: Story = {
  args: { report: examples.everything },
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
