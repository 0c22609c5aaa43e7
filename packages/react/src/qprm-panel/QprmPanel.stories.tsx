import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { QprmPanel } from './QprmPanel.js';
import { qprmPanelExamples as examples } from './QprmPanel.examples.js';

// Its links lead to milestones, which are not on the story's page: they lead nowhere here.
const meta = {
  title: 'Reviews/QprmPanel',
  component: QprmPanel,
  args: { headingLevel: 1, milestoneHref: () => '#' },
} satisfies Meta<typeof QprmPanel>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: { priority: examples.everything } };
export const NothingRecorded: Story = { args: { priority: examples.nothingRecorded } };
export const OneItem: Story = { args: { priority: examples.oneItem } };
export const SixtyItems: Story = { args: { priority: examples.sixtyItems }, tags: ['!autodocs'] };
export const UnknownMilestone: Story = { args: { priority: examples.unknownMilestone } };
export const PrintedLabels: Story = { args: { priority: examples.printedLabelOfSeveral } };
export const HeadingThatComesBack: Story = { args: { priority: examples.headingThatComesBack } };
export const LongWords: Story = { args: { priority: examples.longWords } };
export const Welsh: Story = { args: { priority: examples.bilingual, messages: cy } };
export const RightToLeft: Story = {
  args: { priority: examples.everything },
  globals: { direction: 'rtl' },
};
export const Dark: Story = { args: { priority: examples.everything }, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: { priority: examples.everything } };
/** As printed. */
export const Print: Story = {
  args: { priority: examples.everything },
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
