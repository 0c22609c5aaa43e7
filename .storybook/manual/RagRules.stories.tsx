import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { RagCaseTable } from './RagCaseTable.js';
import { RagTrial } from './RagTrial.js';

// Out of the sidebar: the page of the manual holds them. Here they are tested.
const meta = { title: 'Manual/RAG rules', tags: ['!dev', '!autodocs'] } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

export const Trial: Story = {
  render: () => <RagTrial />,
  play: async ({ canvas }) => {
    const verdict = canvas.getByRole('status', { name: 'What Milepost says' });
    await expect(verdict).toHaveTextContent('Amber: 7.6 points below the 2026/27 target of 80%');
    await expect(verdict).toHaveTextContent('Amber ends at 68%.');

    const value = canvas.getByLabelText('Value');
    await userEvent.clear(value);
    await expect(verdict).toHaveTextContent('Not rated: the figure is not available.');
    await userEvent.type(value, '67.9');
    await expect(verdict).toHaveTextContent('Red: 12.1 points below');

    await userEvent.selectOptions(canvas.getByLabelText('Measured in'), 'points');
    await expect(verdict).toHaveTextContent('Amber: 12.1 points below');
    await userEvent.selectOptions(canvas.getByLabelText('Polarity'), 'lower');
    await expect(verdict).toHaveTextContent('Green: meets');
    await userEvent.selectOptions(canvas.getByLabelText('Kind'), 'monitor');
    await expect(verdict).toHaveTextContent('Monitored only: watched, never rated.');
  },
};
export const TrialOfWhatCannotBe: Story = {
  render: () => <RagTrial />,
  play: async ({ canvas }) => {
    await userEvent.clear(canvas.getByLabelText('Target'));
    await userEvent.type(canvas.getByLabelText('Target'), '0');
    await expect(canvas.getByRole('status')).toHaveTextContent('any share of 0 is 0');
  },
};
export const TrialFromACase: Story = {
  render: () => <RagTrial />,
  play: async ({ canvas }) => {
    await userEvent.selectOptions(
      canvas.getByLabelText('Start from a case'),
      'a limit that binary floating point puts too low: 23 x 1.15',
    );
    await expect(canvas.getByRole('status')).toHaveTextContent('Amber: 3.45 points above');
  },
};
export const Cases: Story = {
  render: () => <RagCaseTable />,
  play: async ({ canvasElement }) => {
    const rows = canvasElement.querySelectorAll('tbody tr');
    await expect(rows.length).toBeGreaterThan(40);
    await expect(canvasElement.querySelectorAll('[data-as-expected="false"]')).toHaveLength(0);
  },
};
