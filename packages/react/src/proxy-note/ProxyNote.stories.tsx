import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { ProxyMark } from './ProxyMark.js';
import { longProxyNoteExample, proxyNoteExample } from './ProxyNote.examples.js';
import { ProxyNote } from './ProxyNote.js';

const meta = { title: 'Verdict marks/ProxyNote', component: ProxyNote } satisfies Meta<
  typeof ProxyNote
>;
export default meta;

type Story = StoryObj<typeof meta>;

export const MarkAndNote: Story = {
  args: { ...proxyNoteExample, id: 'note' },
  render: (args) => (
    <div className="milepost">
      <p>
        103.6%
        <ProxyMark noteId="note" />
      </p>
      <ProxyNote {...args} />
    </div>
  ),
};
export const Welsh: Story = { args: { ...proxyNoteExample, messages: cy } };
export const LongWords: Story = { args: longProxyNoteExample };
export const RightToLeft: Story = {
  args: proxyNoteExample,
  globals: { direction: 'rtl' },
};
export const Dark: Story = {
  args: proxyNoteExample,
  globals: { theme: 'dark' },
};
/** Where the reader's system sets the colours. */
export const ForcedColours: Story = { args: proxyNoteExample };
/** As printed. */
export const Print: Story = {
  args: proxyNoteExample,
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
