import type { Meta, StoryObj } from '@storybook/react-vite';
import { trendSparklineExamples as examples } from './TrendSparkline.examples.js';
import { TrendSparkline } from './TrendSparkline.js';

const meta = { title: 'Indicators/TrendSparkline', component: TrendSparkline } satisfies Meta<
  typeof TrendSparkline
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Run: Story = { args: examples.run };
export const Gaps: Story = { args: examples.gaps };
export const Flat: Story = { args: examples.flat };
export const Single: Story = { args: examples.single };
export const BelowZero: Story = { args: examples.belowZero };
export const AboveHundred: Story = { args: examples.aboveHundred };
export const SixtyPeriods: Story = { args: examples.sixty };
export const None: Story = { args: examples.none };
/** Its sentence is in the language of the page. */
export const Welsh: Story = { args: examples.welsh };
/** The picture keeps its direction: time runs from left to right in a row of any language. */
export const RightToLeft: Story = { args: examples.run, globals: { direction: 'rtl' } };
export const Dark: Story = { args: examples.run, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: examples.run };
/** As printed. */
export const Print: Story = {
  args: examples.run,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
