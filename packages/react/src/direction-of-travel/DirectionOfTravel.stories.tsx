import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy, enGB } from '@milepost/core/messages';
import { directionOfTravelExamples } from './DirectionOfTravel.examples.js';
import { DirectionOfTravel } from './DirectionOfTravel.js';

const meta = {
  title: 'Verdict marks/DirectionOfTravel',
  component: DirectionOfTravel,
} satisfies Meta<typeof DirectionOfTravel>;
export default meta;

type Story = StoryObj<typeof meta>;

export const One: Story = {
  args: { travel: { movement: 'down', judgement: 'positive' }, size: 'inline' },
};
/** Nothing to compare with: no arrow, and words for listeners. */
export const NotCompared: Story = { args: { travel: { movement: null, judgement: null } } };
export const EveryDirection: Story = {
  args: { travel: { movement: 'up', judgement: 'positive' } },
  render: ({ messages = enGB }) => (
    <ul className="milepost">
      {directionOfTravelExamples.map((example, index) => (
        <li key={index}>
          <DirectionOfTravel {...example} messages={messages} />
        </li>
      ))}
    </ul>
  ),
};
export const Welsh: Story = {
  ...EveryDirection,
  args: { travel: { movement: 'up', judgement: 'positive' }, messages: cy },
};
export const Dark: Story = { ...EveryDirection, globals: { theme: 'dark' } };
/** Up is higher and down is lower in any direction of writing. */
export const RightToLeft: Story = { ...EveryDirection, globals: { direction: 'rtl' } };
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { ...EveryDirection };
/** As printed. */
export const Print: Story = {
  ...EveryDirection,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
