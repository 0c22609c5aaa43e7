import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { kpiTableExamples as examples } from './KpiTable.examples.js';
import { KpiTableStatic } from './KpiTableStatic.js';

const meta = {
  title: 'Indicators/KpiTableStatic',
  component: KpiTableStatic,
} satisfies Meta<typeof KpiTableStatic>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: { kpis: examples.everything } };
export const LastSixPeriods: Story = { args: { kpis: examples.everything, periods: 6 } };
export const MissingData: Story = { args: { kpis: examples.symbols } };
export const ProxyAboveHundred: Story = { args: { kpis: examples.proxyAboveHundred } };
export const OneRow: Story = { args: { kpis: examples.oneRow } };
export const NoFigures: Story = { args: { kpis: examples.noFigures } };
export const NoIndicators: Story = { args: { kpis: examples.noIndicators } };
export const LongWords: Story = { args: { kpis: examples.longWords } };
export const SixtyRows: Story = { args: { kpis: examples.sixtyRows }, tags: ['!autodocs'] };
export const Welsh: Story = { args: { kpis: examples.bilingual, periods: 3, messages: cy } };
export const RightToLeft: Story = {
  args: { kpis: examples.everything, periods: 6 },
  globals: { direction: 'rtl' },
};
export const Dark: Story = {
  args: { kpis: examples.everything, periods: 6 },
  globals: { theme: 'dark' },
};
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: { kpis: examples.everything, periods: 6 } };
/** As printed. */
export const Print: Story = {
  args: { kpis: examples.everything, periods: 6 },
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
