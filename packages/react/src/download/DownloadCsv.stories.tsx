import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { expect } from 'storybook/test';
import { DownloadCsv } from './DownloadCsv.js';
import { downloadCsvExamples as examples } from './Download.examples.js';

const meta = {
  title: 'Downloads/DownloadCsv',
  component: DownloadCsv,
} satisfies Meta<typeof DownloadCsv>;
export default meta;

type Story = StoryObj<typeof meta>;

export const KpiTable: Story = { args: examples.kpiTable };
export const Milestones: Story = { args: examples.milestones };
export const Review: Story = { args: examples.review };
export const MilestoneSummary: Story = { args: examples.summary };
export const Headlines: Story = { args: examples.headlines };
export const NoFigures: Story = { args: examples.noFigures };
export const Welsh: Story = { args: { ...examples.bilingual, messages: cy } };
export const LongWords: Story = { args: examples.longWords };
export const RightToLeft: Story = { args: examples.kpiTable, globals: { direction: 'rtl' } };
export const Dark: Story = { args: examples.kpiTable, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: examples.kpiTable };
/** Nothing is left of it on paper. */
export const Print: Story = {
  args: examples.kpiTable,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Download CSV').checkVisibility()).toBe(false);
  },
};
