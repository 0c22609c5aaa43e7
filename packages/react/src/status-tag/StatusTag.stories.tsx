import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy, enGB } from '@milepost/core/messages';
import { statusTagExamples } from './StatusTag.examples.js';
import { StatusTag } from './StatusTag.js';

const meta = { title: 'Verdict marks/StatusTag', component: StatusTag } satisfies Meta<
  typeof StatusTag
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const One: Story = { args: { category: 'at-risk', label: 'SLIGHT SLIPPAGE' } };
export const EveryCategory: Story = {
  args: { category: 'complete' },
  render: ({ messages = enGB }) => (
    <p className="milepost">
      {statusTagExamples.map((example, index) => (
        <span key={index}>
          <StatusTag {...example} messages={messages} />{' '}
        </span>
      ))}
    </p>
  ),
};
export const Welsh: Story = { ...EveryCategory, args: { category: 'complete', messages: cy } };
export const Dark: Story = { ...EveryCategory, globals: { theme: 'dark' } };
export const LongWords: Story = {
  args: {
    category: 'late',
    label: 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation',
  },
};
export const RightToLeft: Story = {
  ...EveryCategory,
  globals: { direction: 'rtl' },
};
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { ...EveryCategory };
/** As printed. */
export const Print: Story = {
  ...EveryCategory,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
