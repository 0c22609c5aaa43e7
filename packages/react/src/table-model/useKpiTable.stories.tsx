import { describeRag, enGB, formatFigure, formatPeriod, textIn } from '@milepost/core';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { RagTag } from '../rag-tag/RagTag.js';
import { kpiTableExamples as examples } from '../kpi-table/KpiTable.examples.js';
import { useKpiTable } from './useKpiTable.js';

/**
 * `useKpiTable`, from `@milepost/react/table`, keeps a KPI table's sorting, window of periods and layout, and leaves the
 * markup to you. Use it where the table must look otherwise; where only colours and type differ, use `KpiTable` and its
 * custom properties.
 *
 * | it takes | which is |
 * |---|---|
 * | `kpis` | one of a priority's KPI sets |
 * | `periods` | open with only the last so many; all unless you say |
 * | `initialSort` | `{ column, descending }`: `indicator`, `rating` or a period; the plan's order unless you say |
 * | `messages` | the words; `enGB` unless you say |
 * | `idPrefix` | what every id begins with; `milepost` unless you say |
 *
 * | it gives | which is |
 * |---|---|
 * | `rows` | the indicators, in the order sorted by |
 * | `layout` | the columns shown, the bands above them, the notes, and ids that tie cells to headers |
 * | `sort` | `directionOf(column)`, `toggle(column)`, `isSorted`, `reset()` |
 * | `window` | `periods`, `showsAll`, `showAll()`, `showLast()` |
 * | `table` | the TanStack table, for what is not here |
 *
 * The markup is yours, and so is its accessibility: a caption, headers with `scope`, `aria-sort`, and a word for every
 * colour.
 */
const meta = { title: 'Indicators/useKpiTable' } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

function LatestFigures() {
  const { rows, layout, sort } = useKpiTable(examples.everything);
  const latest = layout.columns.at(-1);
  return (
    <div className="milepost">
      <button
        type="button"
        style={{ background: 'var(--milepost-paper)', color: 'var(--milepost-ink)' }}
        onClick={() => sort.toggle('indicator')}
      >
        Sort by name
      </button>
      {latest && <p>{formatPeriod(latest.period, enGB)}</p>}
      <ul>
        {rows.map(({ indicator }) => {
          const figure = latest && indicator.figures[latest.index];
          if (figure === undefined || figure.value === null) return null;
          return (
            <li key={indicator.id}>
              {textIn(indicator.label, 'en')}: {formatFigure(figure.value, indicator, enGB)}{' '}
              <RagTag verdict={figure.rag} /> {describeRag(indicator, figure, enGB)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** A list in place of a table, sorted by the same rules. */
export const OwnMarkup: Story = {
  render: () => <LatestFigures />,
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Sort by name' }));
    const [first] = canvas.getAllByRole('listitem');
    await expect(first).toHaveTextContent(/^Average caseload/);
  },
};
