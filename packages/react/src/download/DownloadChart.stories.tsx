import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { userEvent } from 'storybook/test';
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
export const Dark: Story = { args: examples.normal, globals: { theme: 'dark' } };
