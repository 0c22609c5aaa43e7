import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { proxyNoteExample } from './ProxyNote.examples.js';
import { ProxyMark } from './ProxyMark.js';
import { ProxyNote } from './ProxyNote.js';

const meta = { title: 'Verdict marks/ProxyMark', component: ProxyMark } satisfies Meta<
  typeof ProxyMark
>;
export default meta;

type Story = StoryObj<typeof meta>;

/** A link to the note that says what the figure stands for. */
export const WithItsNote: Story = {
  args: { noteId: 'proxy-note' },
  render: (args) => (
    <div className="milepost">
      <p>
        103.6%
        <ProxyMark {...args} />
      </p>
      <ProxyNote {...proxyNoteExample} id="proxy-note" />
    </div>
  ),
};
/** Where the note stands beside it anyway. */
export const Alone: Story = {
  args: {},
  render: (args) => (
    <p className="milepost">
      103.6%
      <ProxyMark {...args} />
    </p>
  ),
};
export const Welsh: Story = {
  ...WithItsNote,
  args: { noteId: 'proxy-note', messages: cy },
};
export const RightToLeft: Story = {
  ...WithItsNote,
  globals: { direction: 'rtl' },
};
export const Dark: Story = {
  ...WithItsNote,
  globals: { theme: 'dark' },
};
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { ...WithItsNote };
/** As printed. */
export const Print: Story = {
  ...WithItsNote,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
