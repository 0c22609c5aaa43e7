import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { kpiTableExamples } from '../kpi-table/KpiTable.examples.js';
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
export const ProxyAboveHundred: Story = { args: { kpis: examples.proxyAboveHundred.kpis } };
export const MissingData: Story = { args: { kpis: examples.symbols.kpis } };
export const OneIndicator: Story = { args: { kpis: examples.plain.kpis } };
export const LongWords: Story = { args: { kpis: examples.longWords.kpis } };
export const SixtyIndicators: Story = {
  args: { kpis: kpiTableExamples.sixtyRows },
  tags: ['!autodocs'],
};
export const Empty: Story = { args: { kpis: examples.empty.kpis } };
export const Welsh: Story = { args: { kpis: examples.bilingual.kpis, messages: cy } };
export const RightToLeft: Story = {
  args: { kpis: examples.set.kpis },
  globals: { direction: 'rtl' },
};
export const Dark: Story = {
  args: { kpis: examples.set.kpis },
  globals: { theme: 'dark' },
};
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: { kpis: examples.set.kpis } };
/** As printed. */
export const Print: Story = {
  args: { kpis: examples.set.kpis },
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
