import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { MilestoneTable } from './MilestoneTable.js';
import { milestoneTableExamples as examples } from './MilestoneTable.examples.js';

const meta = { title: 'Milestones/MilestoneTable', component: MilestoneTable } satisfies Meta<
  typeof MilestoneTable
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: { priority: examples.everything } };
export const OneRow: Story = { args: { priority: examples.oneRow } };
export const NoMilestones: Story = { args: { priority: examples.noMilestones } };
export const NoBlocks: Story = { args: { priority: examples.noBlocks } };
export const MilestoneWithoutBlock: Story = { args: { priority: examples.milestoneWithoutBlock } };
export const OverlappingBlocks: Story = { args: { priority: examples.overlappingBlocks } };
export const BlockOfRowsApart: Story = { args: { priority: examples.blockOfRowsApart } };
export const UnknownRefs: Story = { args: { priority: examples.unknownRefs } };
export const LongWords: Story = {
  args: { priority: examples.longWords },
  globals: { viewport: { value: 'mobile1', isRotated: false } },
};
export const SixtyRows: Story = {
  args: { priority: examples.sixtyMilestones },
  tags: ['!autodocs'],
};
export const Welsh: Story = { args: { priority: examples.bilingual, messages: cy } };
export const RightToLeft: Story = {
  args: { priority: examples.everything },
  globals: { direction: 'rtl' },
};
export const Dark: Story = { args: { priority: examples.everything }, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: { priority: examples.everything } };
/** As printed: headings again on each page, rows whole. */
export const Print: Story = {
  args: { priority: examples.everything },
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
