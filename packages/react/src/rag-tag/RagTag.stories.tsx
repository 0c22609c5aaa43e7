import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy, enGB } from '@milepost/core/messages';
import { expect } from 'storybook/test';
import { ragTagExamples } from './RagTag.examples.js';
import { RagTag } from './RagTag.js';

const meta = { title: 'Verdict marks/RagTag', component: RagTag } satisfies Meta<typeof RagTag>;
export default meta;

type Story = StoryObj<typeof meta>;

export const One: Story = { args: { verdict: 'amber', size: 'inline' } };
export const NotRated: Story = { args: { verdict: 'not-rated', size: 'inline' } };
export const EveryBand: Story = {
  args: { verdict: 'green' },
  render: ({ messages = enGB }) => (
    <p className="milepost">
      {ragTagExamples.map((example) => (
        <span key={`${String(example.verdict)} ${example.size}`}>
          <RagTag {...example} messages={messages} />{' '}
        </span>
      ))}
    </p>
  ),
};
export const Welsh: Story = { ...EveryBand, args: { verdict: 'green', messages: cy } };
export const Dark: Story = { ...EveryBand, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours: letter and word stay, and every tag keeps its edge. */
export const ForcedColours: Story = {
  ...EveryBand,
  play: async ({ canvas }) => {
    if (!window.matchMedia('(forced-colors: active)').matches) return;
    for (const word of canvas.getAllByText(/^(Green|Amber|Red|Not rated)$/, {
      selector: '.milepost-rag-tag__word',
    })) {
      const tag = word.parentElement;
      if (tag === null) throw new Error('a word without its tag');
      await expect(getComputedStyle(tag).borderTopStyle).not.toBe('none');
    }
  },
};
export const RightToLeft: Story = {
  ...EveryBand,
  globals: { direction: 'rtl' },
};
/** As printed. */
export const Print: Story = {
  ...EveryBand,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
