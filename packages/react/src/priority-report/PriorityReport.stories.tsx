import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { PriorityReport } from './PriorityReport.js';
import { priorityReportExamples as examples } from './PriorityReport.examples.js';

const meta = {
  title: 'Plan/PriorityReport',
  component: PriorityReport,
  args: { headingLevel: 1 },
} satisfies Meta<typeof PriorityReport>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: { priority: examples.everything } };
/** Symbols, gaps, provisional and revised figures, by month and by quarter. */
export const MissingData: Story = { args: { priority: examples.second } };
/** Each table as CSV, each chart as SVG, PNG and CSV. */
export const Downloads: Story = { args: { priority: examples.everything, downloads: true } };
export const NoIndicators: Story = { args: { priority: examples.noIndicators } };
export const OneRow: Story = { args: { priority: examples.oneRow } };
export const LongWords: Story = { args: { priority: examples.longWords } };
export const ProxyAboveHundred: Story = { args: { priority: examples.proxyAboveHundred } };
export const SixtyRows: Story = {
  args: { priority: examples.sixtyRows },
  tags: ['!autodocs'],
};
export const TitleAlone: Story = { args: { priority: examples.titleAlone } };
export const Welsh: Story = {
  args: { priority: examples.bilingual, messages: cy },
  tags: ['!autodocs'],
};
export const RightToLeft: Story = {
  args: { priority: examples.everything },
  globals: { direction: 'rtl' },
  tags: ['!autodocs'],
};
export const Dark: Story = {
  args: { priority: examples.everything },
  globals: { theme: 'dark' },
  tags: ['!autodocs'],
};
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = {
  args: { priority: examples.everything },
  tags: ['!autodocs'],
};
/** As printed. */
export const Print: Story = {
  args: { priority: examples.everything },
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
