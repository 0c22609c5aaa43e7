import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { TrendMultiples } from './TrendMultiples.js';
import { trendChartExamples as examples } from './TrendChart.examples.js';

const meta = {
  title: 'Indicators/TrendMultiples',
  component: TrendMultiples,
  args: { headingLevel: 1 },
} satisfies Meta<typeof TrendMultiples>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: { kpis: examples.set.kpis } };
export const OneIndicator: Story = { args: { kpis: examples.proxyAboveHundred.kpis } };
export const MissingData: Story = { args: { kpis: examples.symbols.kpis } };
export const Empty: Story = { args: { kpis: examples.empty.kpis } };
export const Welsh: Story = { args: { kpis: examples.bilingual.kpis, messages: cy } };
