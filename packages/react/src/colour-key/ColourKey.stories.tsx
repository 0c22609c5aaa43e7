import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { colourKeyExamples as examples } from './ColourKey.examples.js';
import { ColourKey } from './ColourKey.js';

const meta = {
  title: 'Verdict marks/ColourKey',
  component: ColourKey,
  decorators: [
    (Story) => (
      <div className="milepost">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof ColourKey>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: examples.everything };
export const OneSetOfLines: Story = { args: examples.oneSetOfLines };
export const TravelAlone: Story = { args: examples.travelAlone };
export const MonitorAlone: Story = { args: examples.monitorAlone };
export const Nothing: Story = { args: examples.nothing };
export const Welsh: Story = { args: { ...examples.everything, messages: cy } };
export const RightToLeft: Story = { args: examples.everything, globals: { direction: 'rtl' } };
export const Dark: Story = { args: examples.everything, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: examples.everything };
/** As printed. */
export const Print: Story = {
  args: examples.everything,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
