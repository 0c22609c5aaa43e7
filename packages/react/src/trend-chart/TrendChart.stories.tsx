import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { expect, userEvent } from 'storybook/test';
import { TrendChart } from './TrendChart.js';
import { trendChartExamples as examples } from './TrendChart.examples.js';

const meta = {
  title: 'Indicators/TrendChart',
  component: TrendChart,
  args: { headingLevel: 1 },
} satisfies Meta<typeof TrendChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: examples.normal };
export const Plain: Story = { args: examples.plain };
export const Gap: Story = { args: examples.gap };
export const Symbols: Story = { args: examples.symbols };
export const NothingToCount: Story = { args: examples.nothingToCount };
export const ProxyAboveHundred: Story = { args: examples.proxyAboveHundred };
export const YearToDateReset: Story = { args: examples.yearToDateReset };
export const TwoBenchmarks: Story = { args: examples.twoBenchmarks };
export const RangePolarity: Story = { args: examples.rangePolarity };
export const Thresholds: Story = { args: examples.thresholds };
export const OnePoint: Story = { args: examples.onePoint };
export const Empty: Story = { args: examples.empty };
export const AllMissing: Story = { args: examples.allMissing };
export const Negative: Story = { args: examples.negative };
export const FiveYears: Story = { args: examples.long };
export const MonthlyTargets: Story = { args: examples.monthlyTargets };
export const Quarterly: Story = { args: examples.quarterly };
export const LongWords: Story = { args: examples.longWords };
export const Welsh: Story = { args: { ...examples.bilingual, messages: cy } };
/** Time runs from right to left, as the page's language does. */
export const RightToLeft: Story = { args: examples.normal, globals: { direction: 'rtl' } };
export const Phone: Story = {
  args: examples.normal,
  globals: { viewport: { value: 'mobile1', isRotated: false } },
};
export const Dark: Story = { args: examples.normal, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours, lines are told apart by their strokes and marks. */
export const ForcedColours: Story = {
  args: examples.twoBenchmarks,
  play: async ({ canvasElement }) => {
    if (!window.matchMedia('(forced-colors: active)').matches) return;
    const strokes = [...canvasElement.querySelectorAll('svg path')].map((line) => {
      const { stroke, strokeDasharray } = getComputedStyle(line);
      return stroke === 'none' ? 'none' : strokeDasharray;
    });
    await expect(new Set(strokes).size).toBeGreaterThan(2);
  },
};
/** As printed: picture, key and sentence. The table of figures is printed where the reader has opened it. */
export const Print: Story = {
  args: examples.normal,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};

/** One tab stop; the arrow keys read the chart period by period. */
export const ByKeyboard: Story = {
  args: examples.yearToDateReset,
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    const may = canvas.getByRole('button', { name: /^May 2025: 21\.1%/ });
    await expect(may).toHaveFocus();
    await expect(may.firstElementChild).toBeVisible();
  },
};
