import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { expect, userEvent } from 'storybook/test';
import { whyVerdictExamples as examples } from './WhyVerdict.examples.js';
import { WhyVerdict } from './WhyVerdict.js';

const meta = {
  title: 'Verdict marks/WhyVerdict',
  component: WhyVerdict,
  decorators: [
    (Story) => (
      <div className="milepost">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof WhyVerdict>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Red: Story = { args: examples.red };
export const Green: Story = { args: examples.green };
export const MissingData: Story = { args: examples.missing };
export const ProxyAboveHundred: Story = { args: examples.notRated };
/** What the council says of a figure is in its reason. */
export const LongWords: Story = {
  args: examples.longWords,
  play: async ({ canvas }) => userEvent.click(canvas.getByText('Why red?')),
};
export const Welsh: Story = { args: { ...examples.red, messages: cy } };
export const Open: Story = {
  args: examples.red,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('Why red?'));
    await expect(canvas.getByText(/Red: /)).toBeVisible();
  },
};
export const RightToLeft: Story = {
  args: examples.red,
  globals: { direction: 'rtl' },
};
export const Dark: Story = {
  args: examples.red,
  globals: { theme: 'dark' },
};
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: examples.red };
/** As printed: the reason open, whether the reader has opened it or not. */
export const Print: Story = {
  args: examples.red,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    const reason = canvas.getByText(/Red: /);
    await expect(reason.closest('details')?.open).toBe(false);
    await expect(reason.checkVisibility()).toBe(true);
  },
};
