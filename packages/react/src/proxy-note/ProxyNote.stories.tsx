import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { ProxyMark } from './ProxyMark.js';
import { proxyNoteExample } from './ProxyNote.examples.js';
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
