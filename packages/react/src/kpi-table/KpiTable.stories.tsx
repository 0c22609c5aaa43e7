import type { Meta, StoryObj } from '@storybook/react-vite';
import { cy } from '@milepost/core/messages';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { KpiTable } from './KpiTable.js';
import { kpiTableExamples as examples } from './KpiTable.examples.js';
import { longKpis } from './KpiLongTable.examples.js';

const meta = { title: 'Indicators/KpiTable', component: KpiTable } satisfies Meta<typeof KpiTable>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Everything: Story = { args: { kpis: examples.everything } };
export const Sorted: Story = {
  args: { kpis: examples.everything, initialSort: { column: 'rating', descending: true } },
};
export const LastSixPeriods: Story = { args: { kpis: examples.everything, periods: 6 } };
export const ProxyAboveHundred: Story = { args: { kpis: examples.proxyAboveHundred } };
export const MissingData: Story = { args: { kpis: examples.symbols } };
export const LatestMissing: Story = { args: { kpis: examples.latestMissing } };
export const EveryFigureProvisional: Story = { args: { kpis: examples.everyFigureProvisional } };
export const Quarterly: Story = { args: { kpis: examples.quarterly } };
export const OneRow: Story = { args: { kpis: examples.oneRow } };
export const NoPhases: Story = { args: { kpis: examples.noPhases } };
export const NoFigures: Story = { args: { kpis: examples.noFigures } };
export const NoIndicators: Story = { args: { kpis: examples.noIndicators } };
export const LongWords: Story = { args: { kpis: examples.longWords } };
export const SixtyRows: Story = { args: { kpis: examples.sixtyRows }, tags: ['!autodocs'] };
/**
 * 5,000 indicators over 60 months: a search box, and only the rows in sight. Made by rule, so that it is the same every
 * time.
 */
export const FiveThousandRows: Story = {
  args: { kpis: examples.oneRow, periods: 13 },
  render: (args) => <KpiTable {...args} kpis={longKpis(5000, 60)} />,
  tags: ['!autodocs'],
  play: async ({ canvas }) => {
    // The search is fetched after the table is there, and a busy machine takes its time.
    const unhurried = { timeout: 60_000 };
    const box = await canvas.findByLabelText('Find an indicator', {}, unhurried);
    await userEvent.type(box, 'parks 14');
    await waitFor(
      () => expect(canvas.getAllByText(/^Parks: .*team 14$/)[0]).toBeVisible(),
      unhurried,
    );
  },
};
export const Welsh: Story = { args: { kpis: examples.bilingual, periods: 6, messages: cy } };
/** The periods run from right to left, as the page's language does. */
export const RightToLeft: Story = {
  args: { kpis: examples.everything, periods: 6 },
  globals: { direction: 'rtl' },
};
export const Dark: Story = { args: { kpis: examples.everything }, globals: { theme: 'dark' } };
/** Where the reader's system sets the colours, as a Windows contrast theme does: letters stay, and red has a thick edge. */
export const ForcedColours: Story = {
  args: { kpis: examples.everything, periods: 6 },
  play: async ({ canvas }) => {
    if (!window.matchMedia('(forced-colors: active)').matches) return;
    const [red] = canvas.getAllByText('R', { selector: '.milepost-band--red *' });
    const figure = red?.closest('.milepost-band--red');
    if (figure == null) throw new Error('no figure is red');
    await expect(getComputedStyle(figure).outlineWidth).toBe('3px');
  },
};
/** As printed: no controls, the table whole, every reason open. */
export const Print: Story = {
  args: { kpis: examples.everything },
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
export const Explained: Story = {
  args: { kpis: examples.everything },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: 'Explain figures' }));
    await userEvent.click(canvas.getByRole('button', { name: /^76\.4%/ }));
    await expect(canvas.getByRole('status')).toHaveTextContent('April 2024: 76.4%');
  },
};
