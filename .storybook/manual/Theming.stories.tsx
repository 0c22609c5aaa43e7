import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fireEvent, userEvent } from 'storybook/test';
import tokensCss from '../../packages/react/src/tokens.css?raw';
import { BrandTrial } from './BrandTrial.js';
import { TokenTable } from './TokenTable.js';

// Out of the sidebar: the page of the manual holds them. Here they are tested.
const meta = { title: 'Manual/Theming', tags: ['!dev', '!autodocs'] } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

export const Tokens: Story = {
  render: () => <TokenTable />,
  play: async ({ canvas }) => {
    const declared = new Set(tokensCss.match(/--milepost-[\w-]+(?=:)/g));
    const listed = canvas.getAllByRole('rowheader').map(({ textContent }) => textContent);
    await expect(declared.size).toBeGreaterThan(40);
    await expect(new Set(listed.filter((name) => name.startsWith('--')))).toEqual(declared);
  },
};
export const Brand: Story = {
  render: () => <BrandTrial />,
  play: async ({ canvas }) => {
    await fireEvent.input(canvas.getByLabelText('Colour on light'), {
      target: { value: '#aa0077' },
    });
    await expect(canvas.getByLabelText('The brand as CSS')).toHaveTextContent(
      '--milepost-accent: light-dark(#aa0077, #6fd3c7);',
    );
    await userEvent.selectOptions(canvas.getByLabelText('Typeface'), 'Verdana');
    const heading = canvas.getAllByRole('heading', { level: 3 })[0];
    if (heading === undefined) throw new Error('the sample has no heading');
    await expect(getComputedStyle(heading).fontFamily).toMatch(/^Verdana/);
  },
};
export const BrandInTheDark: Story = {
  render: () => <BrandTrial />,
  play: async ({ canvas }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Appearance'), 'Dark');
    // A reader whose system sets the colours keeps them.
    if (window.matchMedia('(forced-colors: active)').matches) return;
    await expect(getComputedStyle(canvas.getByTestId('sample')).colorScheme).toBe('dark');
  },
};
