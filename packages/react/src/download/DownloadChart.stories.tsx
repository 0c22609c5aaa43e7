import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { expect, userEvent } from 'storybook/test';
import { DownloadChart } from './DownloadChart.js';
import { TrendChart } from '../trend-chart/TrendChart.js';
import { trendChartExamples as examples } from '../trend-chart/TrendChart.examples.js';

const meta = {
  title: 'Downloads/DownloadChart',
  component: DownloadChart,
} satisfies Meta<typeof DownloadChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Folded: Story = { args: examples.normal };
export const Open: Story = {
  args: examples.normal,
  play: async ({ canvas }) => userEvent.click(canvas.getByText(/^Download chart$/)),
};
export const UnderItsChart: Story = {
  args: examples.proxyAboveHundred,
  render: (args) => <TrendChart {...args} headingLevel={1} actions={<DownloadChart {...args} />} />,
};
export const Welsh: Story = { args: { ...examples.bilingual, messages: cy } };
export const NoFigures: Story = { args: examples.allMissing };
export const LongWords: Story = { args: examples.longWords };
export const RightToLeft: Story = { ...Open, globals: { direction: 'rtl' } };
export const Dark: Story = { args: examples.normal, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { ...Open };
/** Nothing is left of it on paper. */
export const Print: Story = {
  args: examples.normal,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Download chart').checkVisibility()).toBe(false);
  },
};
