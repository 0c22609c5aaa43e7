import { describeBasis, describeProxy, describeTrend, enGB } from '@milepost/core';
import { cy } from '@milepost/core/messages';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { TrendChart } from './TrendChart.js';
import { TrendMultiples } from './TrendMultiples.js';
import { trendChartExamples as examples } from './TrendChart.examples.js';

afterEach(cleanup);

const reader = () => screen.getByRole('group', { name: /^Chart: / });
const columns = () => within(reader()).getAllByRole('button');
const shown = () => columns().filter((column) => 'open' in column.dataset);
const picture = () => screen.getByRole('img');
const rows = () =>
  within(screen.getByRole('table', { hidden: true })).getAllByRole('row', { hidden: true });

describe('TrendChart', () => {
  it('is a figure and a picture named for its indicator', () => {
    render(<TrendChart {...examples.normal} headingLevel={4} />);
    expect(screen.getByRole('heading', { level: 4, name: 'Visits made on time' })).toBeDefined();
    expect(screen.getByRole('figure', { name: 'Visits made on time' })).toBeDefined();
    expect(screen.getByRole('img', { name: 'Visits made on time' })).toBeDefined();
  });

  it('has no key to a comparator that has no figures to draw', () => {
    const { indicator, kpis } = examples.normal;
    const benchmarks = indicator.benchmarks.map((own) =>
      own.id === 'england'
        ? { ...own, values: [{ period: 'FY2024-25', symbol: 'x' as const }] }
        : own,
    );
    render(<TrendChart indicator={{ ...indicator, benchmarks }} kpis={kpis} />);
    const key = screen.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(key.filter((words) => words.startsWith('England'))).toEqual([]);
    expect(key.filter((words) => words.startsWith('Statistical neighbours'))).toHaveLength(1);
  });

  it('names in its key, in order, the phases whose bands are too narrow for their names', () => {
    const { indicator, kpis } = examples.normal;
    const [first] = kpis.phases;
    if (first === undefined) throw new Error('the example has no phase');
    const named = ['Before', 'Changing', 'Review'].map((label) => ({
      id: label,
      label,
    }));
    const columns = kpis.columns.map((column, at) => ({
      ...column,
      phase: named[at < 11 ? 0 : at < 13 ? 1 : 2]?.id ?? null,
    }));
    const phases = named.map((phase) => ({ ...first, ...phase }));
    render(
      <TrendChart indicator={indicator} kpis={{ ...kpis, phases, columns }} size="multiple" />,
    );
    const entry = screen.getByText(/^Phases: Before, Changing, Review$/).closest('li');
    expect(entry?.className).toContain('phases--narrow');
    expect(entry?.className).not.toContain('phases--wide');
  });

  it('says in a sentence what the picture shows', () => {
    render(<TrendChart {...examples.normal} />);
    const described = document.getElementById(picture().getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe(describeTrend(examples.normal.indicator, enGB));
  });

  it('has one button a period, and one for the baseline, each with its whole sentence', () => {
    render(<TrendChart {...examples.normal} />);
    expect(columns()).toHaveLength(16);
    expect(columns()[0]?.textContent).toBe('2023/24 baseline: 74.2%. Source: Local.');
    expect(columns()[1]?.textContent).toMatch(/^April 2024: 76\.4%\. Red: /);
  });

  it('breaks the line at a gap', () => {
    const { container } = render(<TrendChart {...examples.gap} />);
    const line = container.querySelector('path.milepost-trend-chart__line')?.getAttribute('d');
    expect(line?.match(/M/g)).toHaveLength(2);
  });

  it('breaks the line where a year-to-date count begins again, and nowhere else', () => {
    const { container } = render(<TrendChart {...examples.yearToDateReset} />);
    const line = container.querySelector('path.milepost-trend-chart__line')?.getAttribute('d');
    expect(line?.match(/M/g)).toHaveLength(2);
  });

  it('marks a symbol in the picture and gives its meaning in the key', () => {
    render(<TrendChart {...examples.symbols} />);
    expect(within(picture()).getByText('[c]')).toBeDefined();
    expect(within(picture()).getByText('[z]')).toBeDefined();
    const key = screen.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(key).toContain('[c]confidential');
  });

  it('marks a stretch of one symbol once', () => {
    render(<TrendChart {...examples.monthlyTargets} />);
    expect(within(picture()).getAllByText('[c]')).toHaveLength(1);
  });

  it('leaves a target a month to the table, and steps the line', () => {
    const { container } = render(<TrendChart {...examples.monthlyTargets} />);
    expect(screen.getAllByRole('listitem').map((entry) => entry.textContent)).toContain('Target');
    const line = container.querySelector('path.milepost-trend-chart__target')?.getAttribute('d');
    expect(line?.match(/L/g)).toHaveLength(9 * 2 - 1);
  });

  it('tells ratings apart by letter and shape, not by colour alone', () => {
    const { container } = render(<TrendChart {...examples.plain} />);
    const drawn = [...container.querySelectorAll('svg[role="img"] .milepost-plot-mark')];
    const looks = drawn.map((mark) =>
      [mark.querySelector('path')?.getAttribute('d'), mark.textContent].join(' '),
    );
    expect(new Set(looks).size).toBe(3);
  });

  it('draws a target of another year apart from the year’s own, and says which is which', () => {
    const { container } = render(<TrendChart {...examples.normal} />);
    expect(container.querySelectorAll('path.milepost-trend-chart__target')).toHaveLength(1);
    expect(container.querySelectorAll('path.milepost-trend-chart__other-target')).toHaveLength(1);
    expect(
      screen.getByText('Target: 90% for 2025/26. That target was set for another year.'),
    ).toBeDefined();
  });

  it('draws a proxy of 103.6% above 100%, never clamped, with its caveat', () => {
    render(<TrendChart {...examples.proxyAboveHundred} />);
    expect(screen.getByText('105%')).toBeDefined();
    const { proxy } = examples.proxyAboveHundred.indicator;
    expect(proxy && screen.getByText(describeProxy(proxy, enGB), { exact: false })).toBeDefined();
  });

  it('says when the scale does not start at zero, and starts a count there', () => {
    render(<TrendChart {...examples.normal} />);
    expect(screen.getByText('The scale starts at 70%, not at zero.')).toBeDefined();
    cleanup();
    render(<TrendChart {...examples.long} />);
    expect(screen.queryByText(/The scale starts at/)).toBeNull();
  });

  it('shows the sentence and the table, but no empty picture, when there is no figure at all', () => {
    for (const example of [examples.empty, examples.allMissing]) {
      render(<TrendChart {...example} />);
      expect(screen.queryByRole('img')).toBeNull();
      expect(screen.getByText(describeTrend(example.indicator, enGB))).toBeDefined();
      expect(screen.getByRole('table', { hidden: true })).toBeDefined();
      cleanup();
    }
  });

  it('keeps the caveats in view when it is small and its sentence is for listeners only', () => {
    const { indicator } = examples.yearToDateReset;
    render(<TrendChart {...examples.yearToDateReset} size="multiple" />);
    expect(screen.getByText(describeTrend(indicator, enGB)).className).toContain('hidden');
    expect(screen.getByText(describeBasis(indicator, enGB)).className).toBe('');
    cleanup();
    render(<TrendChart {...examples.proxyAboveHundred} size="multiple" />);
    expect(screen.getByText(enGB.indicator.proxyCaveat)).toBeDefined();
  });

  it('takes its words from the messages it is given', () => {
    render(<TrendChart {...examples.normal} messages={cy} />);
    expect(screen.getByRole('heading', { name: 'Ymweliadau a wnaed yn brydlon' })).toBeDefined();
    expect(screen.getByText('Visit tracker live').getAttribute('lang')).toBe('en');
  });

  it('keeps its ids apart from those of another chart of the same indicator', () => {
    render(
      <>
        <TrendChart {...examples.normal} />
        <TrendChart {...examples.normal} idPrefix="other" />
      </>,
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('TrendMultiples', () => {
  it('sets every indicator of a set under one key', () => {
    const { kpis } = examples.set;
    render(<TrendMultiples kpis={kpis} headingLevel={4} />);
    expect(screen.getAllByRole('figure')).toHaveLength(kpis.indicators.length);
    expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(kpis.indicators.length);
    expect(screen.getAllByText('Amber', { selector: 'li *' })).toHaveLength(1);
  });

  it('shows no key when no chart has a picture', () => {
    render(<TrendMultiples kpis={examples.empty.kpis} />);
    expect(screen.queryByRole('list')).toBeNull();
  });
});

describe('TrendChart’s table', () => {
  it('has the baseline, every phase and every period as rows', () => {
    render(<TrendChart {...examples.normal} />);
    expect(rows()).toHaveLength(1 + 1 + 2 + 15);
    expect(rows()[3]?.textContent).toBe(
      'Apr-2476.4%90.0% (2025/26)85.6% (2024/25)94.0% (2024/25)RRedUp, better',
    );
  });

  it('has the counts, the rating and the direction of travel of each figure', () => {
    render(<TrendChart {...examples.yearToDateReset} />);
    expect(rows().at(-1)?.textContent).toBe('Jun-2518.2%6/3320.0%GGreenDown, better');
  });

  it('shows a symbol with its meaning and says what was not reported', () => {
    render(<TrendChart {...examples.symbols} />);
    expect(rows()[2]?.textContent).toContain('[c] confidential');
    cleanup();
    render(<TrendChart {...examples.gap} />);
    expect(rows()[4]?.textContent).toContain('Not reported');
  });

  it('says in its table what the picture marks where there was nothing to count', () => {
    render(<TrendChart {...examples.nothingToCount} />);
    expect(picture().closest('figure')?.textContent).toContain('[z]not applicable');
    expect(rows()[2]?.textContent).toContain('[z] not applicable0/0');
  });

  it('leaves out columns that would be empty', () => {
    render(<TrendChart {...examples.proxyAboveHundred} />);
    const headings = within(screen.getByRole('table', { hidden: true }))
      .getAllByRole('columnheader', { hidden: true })
      .map((heading) => heading.textContent);
    expect(headings).toEqual(['Period', 'Figure', 'Rating', 'Direction of travel']);
  });
});

describe('TrendChart by keyboard', () => {
  it('is one tab stop, at the latest figure', async () => {
    render(<TrendChart {...examples.symbols} />);
    expect(columns().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toMatch(/^December 2024: 88\.0%/);
    await userEvent.tab();
    expect(columns()).not.toContain(document.activeElement);
  });

  it('moves by arrow keys, Home and End, stops at the ends, and shows the words of where it is', async () => {
    render(<TrendChart {...examples.plain} />);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}');
    expect(document.activeElement).toBe(columns()[7]);
    await userEvent.keyboard('{Home}{ArrowLeft}{ArrowRight}');
    expect(document.activeElement).toBe(columns()[1]);
    expect(shown()).toEqual([columns()[1]]);
    await userEvent.keyboard('{End}');
    expect(shown()).toEqual([columns()[8]]);
  });

  it('puts the words away with Escape and keeps the focus', async () => {
    render(<TrendChart {...examples.plain} />);
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(shown()).toEqual([]);
    expect(document.activeElement).toBe(columns()[8]);
  });

  it('announces the sentence when a period is pressed', async () => {
    render(<TrendChart {...examples.plain} />);
    await userEvent.tab();
    expect(screen.getByRole('status').textContent).toBe('');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status').textContent).toMatch(/^December 2024: 88\.0%/);
  });
});

describe('TrendChart by pointer', () => {
  it('shows a period’s words while the pointer is over it, and no longer', async () => {
    render(<TrendChart {...examples.plain} />);
    const user = userEvent.setup();
    await user.hover(columns()[2] as Element);
    expect(shown()).toEqual([columns()[2]]);
    await user.hover(screen.getByRole('heading'));
    expect(shown()).toEqual([]);
  });

  it('closes by Escape though the focus is elsewhere', async () => {
    render(<TrendChart {...examples.plain} />);
    const user = userEvent.setup();
    await user.hover(columns()[2] as Element);
    await user.keyboard('{Escape}');
    expect(shown()).toEqual([]);
  });

  it('keeps the words of a tapped period until a tap elsewhere', () => {
    render(<TrendChart {...examples.plain} />);
    fireEvent.click(columns()[2] as Element);
    fireEvent.pointerLeave(reader(), { pointerType: 'touch' });
    expect(shown()).toEqual([columns()[2]]);
    fireEvent.pointerDown(document.body);
    expect(shown()).toEqual([]);
  });
});
