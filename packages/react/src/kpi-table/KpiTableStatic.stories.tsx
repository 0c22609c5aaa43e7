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
export const NoIndicators: Story = { args: { kpis: examples.noIndicators } };
export const Welsh: Story = { args: { kpis: examples.bilingual, periods: 3, messages: cy } };
