import type { Meta, StoryObj } from '@storybook/react-vite';
import { changesCy } from '@milepost/core/changes';
import { ChangesSince } from './ChangesSince.js';
import { changesSinceExamples as examples } from './ChangesSince.examples.js';

// Its links lead to priorities and milestones of the report, which is not on the story's page: they lead nowhere here.
const meta = {
  title: 'Reports/ChangesSince',
  component: ChangesSince,
  args: { headingLevel: 1, priorityHref: () => '#', milestoneHref: () => '#' },
} satisfies Meta<typeof ChangesSince>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Quarter: Story = { args: examples.quarter };
export const NothingChanged: Story = { args: examples.nothing };
export const OneChange: Story = { args: examples.one };
/** Another council's plan: everything is new, everything is gone. */
export const SixtyChanges: Story = { args: examples.anotherPlan, tags: ['!autodocs'] };
export const LongWords: Story = { args: examples.longWords };
export const Welsh: Story = { args: { ...examples.quarter, messages: changesCy } };
export const RightToLeft: Story = { args: examples.quarter, globals: { direction: 'rtl' } };
export const Dark: Story = { args: examples.quarter, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: examples.quarter };
/** As printed. */
export const Print: Story = {
  args: examples.quarter,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
