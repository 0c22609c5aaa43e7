import { describeFigure, enGB, evaluatePlan } from '@milepost/core';
import { smallPlan } from '@milepost/core/examples';
import { cy } from '@milepost/core/messages';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { KpiTable } from './KpiTable.js';
import { kpiTableExamples as examples } from './KpiTable.examples.js';

afterEach(cleanup);

/** Row headers of the indicators, in the order seen. */
function indicatorsSeen(): string[] {
  return [...document.querySelectorAll('tbody > tr:first-child > th')].map(
    (header) => header.firstChild?.textContent ?? '',
  );
}

function bodyOf(label: string): HTMLElement {
  const headers = [...document.querySelectorAll('tbody > tr:first-child > th[scope="rowgroup"]')];
  const body = headers.find(({ textContent }) => textContent.startsWith(label))?.closest('tbody');
  if (!body) throw new Error(`no rows for ${label}`);
  return body;
}

function rowOf(label: string, name: string): HTMLElement {
  const headers = [...bodyOf(label).querySelectorAll('th[scope="row"]')];
  const row = headers.find(({ textContent }) => textContent === name)?.closest('tr');
  if (!row) throw new Error(`no row ${name} for ${label}`);
  return row;
}

function cellsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll('td')];
}

/** The figure's cell of an indicator in a column. */
function cellOf(label: string, column: number): HTMLElement {
  const cell = bodyOf(label).querySelector<HTMLElement>(`td[data-column="${column}"]`);
  if (cell === null) throw new Error(`no cell ${column} for ${label}`);
  return cell;
}

function columnHeaders(): string[] {
  return [...(document.querySelector('thead')?.querySelectorAll('th') ?? [])].map(
    (header) => header.textContent,
  );
}

describe('KpiTable', () => {
  it('is named by its priority and the periods it shows', () => {
    render(<KpiTable kpis={examples.everything} />);
    expect(
      screen.getByRole('table', { name: /Help at the right time.*Apr-24 to Jun-25/ }),
    ).toBeTruthy();
    expect(screen.getByRole('region', { name: /Help at the right time/ }).tabIndex).toBe(0);
  });

  it('ties every figure to its indicator, its month and its phase', () => {
    render(<KpiTable kpis={examples.everything} />);
    const headers = (cellOf('Visits made on time', 0).getAttribute('headers') ?? '').split(' ');
    expect(headers.map((id) => document.getElementById(id)?.textContent)).toEqual([
      expect.stringContaining('Visits made on time'),
      'Apr-24',
      'Before inspection',
    ]);
  });

  it('leaves headers to scope where there are no phases', () => {
    render(<KpiTable kpis={examples.noPhases} />);
    expect(cellOf('Visits made on time', 0).hasAttribute('headers')).toBe(false);
    expect(screen.queryByText('Before inspection')).toBeNull();
  });

  it('says a figure with its rating, and the figure alone where it is not rated', () => {
    render(<KpiTable kpis={examples.everything} />);
    expect(said(cellOf('Visits made on time', 0))).toBe('76.4%, Red');
    expect(said(cellOf('Contacts per 10,000', 0))).toBe('1,390.2');
  });

  it('says which way a figure moved and whether that is good news', () => {
    render(<KpiTable kpis={examples.everything} />);
    const cells = cellsOf(rowOf('Visits made on time', 'Direction of travel'));
    expect(cells.slice(0, 2).map(said)).toEqual(['Up, better', 'Up, better']);
    expect(said(cells[13] as HTMLElement)).toBe('Down, worse');
  });

  it('says the movement alone where neither way is better', () => {
    render(<KpiTable kpis={examples.everything} />);
    const row = rowOf('Discussions that led to an enquiry', 'Direction of travel');
    expect(said(cellsOf(row)[2] as HTMLElement)).toBe('Down');
  });

  it('gives an indicator without direction of travel no such row', () => {
    render(<KpiTable kpis={examples.everything} />);
    expect(within(bodyOf('Contacts per 10,000')).queryByText('Direction of travel')).toBeNull();
  });

  it('gives counts a row under their own name, and says them as shares', () => {
    render(<KpiTable kpis={examples.everything} />);
    const row = rowOf(
      'Children on a second or later plan',
      'Number of children starting a second or later plan',
    );
    const [baseline, april] = cellsOf(row);
    expect([baseline, april].map((cell) => said(cell as HTMLElement))).toEqual([
      '36 of 145',
      '3 of 11',
    ]);
    expect(april?.textContent).toContain('3/11');
  });

  it('shows the baseline with its source, the target, and the rating of the latest figure', () => {
    render(<KpiTable kpis={examples.everything} />);
    expect(columnHeaders()).toContain('2023/24 actual');
    const cells = cellsOf(bodyOf('Visits made on time'));
    expect(said(cells[0] as HTMLElement)).toBe('74.2%Local');
    expect(said(cells[16] as HTMLElement)).toBe('90%, Green');
  });

  it('says that a measure is only monitored, and never rates it', () => {
    render(<KpiTable kpis={examples.proxyAboveHundred} />);
    const body = within(bodyOf('Discussions that led to an enquiry'));
    expect(body.getByText('Monitor only')).toBeTruthy();
    expect(body.queryByText(/^(Green|Amber|Red)$/)).toBeNull();
  });

  it('shows 103.6% of a proxy measure as it stands, with the mark and its note', () => {
    render(<KpiTable kpis={examples.proxyAboveHundred} />);
    expect(said(cellOf('Discussions that led to an enquiry', 6))).toBe('103.6%');
    const mark = screen.getByRole('link', { name: 'Proxy measure' });
    const note = document.getElementById(
      decodeURIComponent(mark.getAttribute('href') ?? '').slice(1),
    );
    expect(note?.textContent).toContain('an approximate view only');
  });

  it('shows a symbol with its meaning where a figure is withheld, never a zero', () => {
    render(<KpiTable kpis={examples.symbols} />);
    const shown = [1, 2, 3, 4, 5].map((column) => cellOf('Staff with supervision', column));
    expect(shown.map(said)).toEqual([
      'confidential',
      'not available, Note 1',
      'not applicable',
      'too low to show',
      'Not reported',
    ]);
    expect(shown.map((cell) => cell.querySelector('[aria-hidden]')?.textContent)).toEqual([
      '[c]',
      '[x]',
      '[z]',
      '[low]',
      '–',
    ]);
  });

  it('marks revised and provisional figures, and numbers the notes it prints', () => {
    render(<KpiTable kpis={examples.symbols} />);
    expect(said(cellOf('Staff with supervision', 7))).toBe('80.4%, revised, Amber');
    expect(said(cellOf('Staff with supervision', 14))).toBe('91.0%, provisional, Note 2, Green');
    expect(screen.getByText(/Two teams have yet to report/, { selector: 'p' }).textContent).toMatch(
      /^\[2\]/,
    );
  });

  it('prints a note that several figures of an indicator share once, with their periods', () => {
    render(<KpiTable kpis={examples.sharedNote} />);
    expect(screen.getAllByText(/Fewer than six calls/, { selector: 'p' })).toHaveLength(1);
    expect(screen.getByText(/Fewer than six calls/, { selector: 'p' }).textContent).toBe(
      '[1] Calls answered, Apr-25 and May-25. Fewer than six calls.',
    );
    expect(screen.getByText(/Two teams have yet to report/, { selector: 'p' }).textContent).toMatch(
      /^\[2\]/,
    );
    expect(said(cellOf('Calls answered', 1))).toContain('Note 1');
  });

  it('names a quarter in two parts, so that its column is no wider than its figures', () => {
    render(<KpiTable kpis={examples.quarterly} />);
    const [quarter] = screen.getAllByRole('columnheader', { name: 'Q1 2024/25' });
    expect([...(quarter?.querySelectorAll('span > span') ?? [])].map((p) => p.textContent)).toEqual(
      ['Q1', '2024/25'],
    );
  });

  it('tells the lines that an indicator alone has among its reasons', () => {
    render(<KpiTable kpis={examples.symbols} />);
    const details = screen.getByText('Why these ratings?').closest('details');
    expect(details?.textContent).toContain('Green: £120,000 or better. Amber: £150,000 or better.');
  });

  it('says once that every figure is provisional, instead of at each', () => {
    render(<KpiTable kpis={examples.everyFigureProvisional} />);
    expect(screen.getByText('Every figure is provisional.')).toBeTruthy();
    expect(said(cellOf('Calls answered', 0))).toBe('94.1%, Amber');
  });

  it('gives a rating that is not of the last column its month', () => {
    render(<KpiTable kpis={examples.latestMissing} />);
    expect(cellsOf(bodyOf('Calls answered')).map(said)).toContain('95%, RedMay-25');
  });

  it('says of each trend what its picture shows', () => {
    render(<KpiTable kpis={examples.everything} />);
    expect(
      within(bodyOf('Visits made on time')).getByRole('img', { name: /from 76.4% in April 2024/ }),
    ).toBeTruthy();
  });

  it('explains only what it uses', () => {
    render(<KpiTable kpis={examples.proxyAboveHundred} />);
    expect(screen.queryByText('Rating against target')).toBeNull();
    expect(screen.getByText(/Proxy measures stand in/)).toBeTruthy();
  });

  it('says why each latest figure has its verdict, folded away', () => {
    render(<KpiTable kpis={examples.everything} />);
    const details = screen.getByText('Why these ratings?').closest('details');
    expect(details?.open).toBe(false);
    const indicator = examples.everything.indicators[0];
    const figure = indicator?.figures[14];
    if (indicator === undefined || figure === undefined) throw new Error('no figure');
    expect(details?.textContent).toContain(describeFigure(indicator, figure, enGB));
  });

  it('says how the latest figure stands beside its comparators', () => {
    render(<KpiTable kpis={examples.everything} />);
    const details = screen.getByText('Why these ratings?').closest('details');
    expect(details?.textContent).toContain('Better than England: 93.1% in June 2025');
  });

  it('says what an indicator counts and who answers for it, folded away', () => {
    render(<KpiTable kpis={examples.everything} />);
    const details = screen.getByText('About these indicators').closest('details');
    expect(details?.open).toBe(false);
    expect(details?.textContent).toContain('Visits made within ten working days');
    expect(details?.textContent).toContain('Lead: Head of Safeguarding');
  });

  it('says nothing about indicators of which the plan says nothing', () => {
    render(<KpiTable kpis={examples.noFigures} />);
    expect(screen.queryByText('About these indicators')).toBeNull();
  });

  it('says that there are no indicators instead of showing an empty table', () => {
    render(<KpiTable kpis={examples.noIndicators} />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('There are no performance indicators.')).toBeTruthy();
  });

  it('shows targets though no figure has been reported yet', () => {
    render(<KpiTable kpis={examples.noFigures} />);
    expect(within(bodyOf('Calls answered')).getByText('95%')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('starts its ids with what the host gives', () => {
    render(<KpiTable kpis={examples.oneRow} idPrefix="board" />);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.every((id) => id.startsWith('board-priority-1-month'))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('speaks Welsh around a council’s English, and marks the English', () => {
    render(<KpiTable kpis={examples.everything} messages={cy} />);
    expect(screen.getByText('Ymweliadau a wnaed yn brydlon', { selector: 'th' })).toBeTruthy();
    expect(
      screen.getAllByText('Discussions that led to an enquiry')[0]?.closest('[lang]'),
    ).toHaveProperty('lang', 'en');
  });
});

describe('KpiTable, sorted', () => {
  const planOrder = evaluatePlan(smallPlan).priorities[0]?.kpiSets[0]?.indicators.map(
    ({ label }) => (typeof label === 'string' ? label : label.en),
  );

  it('sorts by name, then backwards, then not at all, and says so', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.everything} />);
    expect(indicatorsSeen()).toEqual(planOrder);
    const header = screen.getByRole('columnheader', { name: 'Indicator' });
    const press = () => user.click(within(header).getByRole('button'));
    await press();
    expect(indicatorsSeen()).toEqual([...(planOrder ?? [])].sort());
    expect(header.getAttribute('aria-sort')).toBe('ascending');
    await press();
    expect(indicatorsSeen()).toEqual([...(planOrder ?? [])].sort().reverse());
    expect(header.getAttribute('aria-sort')).toBe('descending');
    await press();
    expect(indicatorsSeen()).toEqual(planOrder);
    expect(header.hasAttribute('aria-sort')).toBe(false);
  });

  it('puts the worst rating first, and what is not rated last either way', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.symbols} />);
    const press = () => user.click(screen.getByRole('button', { name: 'Rating' }));
    await press();
    expect(indicatorsSeen()[0]).toBe('Days from referral to first visit');
    cleanup();
    render(<KpiTable kpis={examples.everything} />);
    await press();
    const monitored = ['Discussions that led to an enquiry', 'Contacts per 10,000 children'];
    expect(indicatorsSeen().slice(-2)).toEqual(monitored);
    await press();
    expect(indicatorsSeen().slice(-2)).toEqual(monitored);
  });

  it('sorts by the latest figure, highest first, with a missing one last', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.latestMissing} />);
    await user.click(screen.getByRole('button', { name: 'Jun-25' }));
    expect(indicatorsSeen()).toEqual(['Letters answered', 'Calls answered']);
    await user.click(screen.getByRole('button', { name: 'Jun-25' }));
    expect(indicatorsSeen()).toEqual(['Letters answered', 'Calls answered']);
  });

  it('moves an indicator with its direction of travel and its counts', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.everything} />);
    const body = bodyOf('Children on a second or later plan');
    const words = body.textContent;
    await user.click(screen.getByRole('button', { name: 'Indicator' }));
    expect(bodyOf('Children on a second or later plan')).toBe(body);
    expect(body.textContent).toBe(words);
    expect(body.querySelectorAll('tr')).toHaveLength(3);
  });

  it('opens sorted where asked to', () => {
    render(
      <KpiTable kpis={examples.symbols} initialSort={{ column: 'rating', descending: true }} />,
    );
    expect(indicatorsSeen()[0]).toBe('Days from referral to first visit');
  });
});

describe('KpiTable, with a window of periods', () => {
  it('opens with the last periods, and shows all when asked', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.everything} periods={6} />);
    expect(bodyOf('Visits made on time').querySelectorAll('td[data-column]')).toHaveLength(6);
    expect(columnHeaders()).not.toContain('Apr-24');
    expect(screen.queryByText('Before inspection')).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'All periods' }));
    expect(bodyOf('Visits made on time').querySelectorAll('td[data-column]')).toHaveLength(15);
    expect(columnHeaders()).toContain('Apr-24');
    await user.click(screen.getByRole('radio', { name: 'Last 6 periods' }));
    expect(columnHeaders()).not.toContain('Apr-24');
  });

  it('keeps the verdicts of the periods it hides: the trend is whole and the first month has its arrow', () => {
    render(<KpiTable kpis={examples.everything} periods={6} />);
    const body = within(bodyOf('Visits made on time'));
    expect(body.getByRole('img', { name: /from 76.4% in April 2024/ })).toBeTruthy();
    const [first] = within(rowOf('Visits made on time', 'Direction of travel')).getAllByRole(
      'cell',
    );
    expect(said(first as HTMLElement)).toBe('Unchanged');
  });

  it('holds the periods before them too, for paper and for readers without JavaScript', () => {
    render(<KpiTable kpis={examples.everything} periods={6} />);
    const earlier = within(
      screen.getByRole('table', { name: 'Earlier periods: Apr-24 to Dec-24' }),
    );
    const [, first] = earlier.getAllByRole('row');
    expect(earlier.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Indicator',
      ...['Apr-24', 'May-24', 'Jun-24', 'Jul-24', 'Aug-24', 'Sep-24', 'Oct-24', 'Nov-24', 'Dec-24'],
    ]);
    expect(within(first as HTMLElement).getAllByRole('cell')).toHaveLength(9);
    expect(screen.getByText(/follow under “Earlier periods”/).textContent).toContain(
      'Apr-24 to Dec-24 follow',
    );
  });

  it('holds no earlier periods where it shows all that there are', () => {
    render(<KpiTable kpis={examples.everything} />);
    expect(screen.queryByRole('table', { name: /^Earlier periods/ })).toBeNull();
    expect(document.querySelector('.milepost-printed-only')).toBeNull();
  });

  it.each([15, 99])('has no control where %i periods are all there are', (periods) => {
    render(<KpiTable kpis={examples.everything} periods={periods} />);
    expect(screen.queryByRole('radio')).toBeNull();
    expect(bodyOf('Visits made on time').querySelectorAll('td[data-column]')).toHaveLength(15);
  });
});

describe('KpiTable, asked about a figure', () => {
  const answer = () => screen.getByRole('status').textContent;

  it('says why a figure that is pressed has its verdict', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.everything} />);
    expect(answer()).toBe('');
    await user.click(cellOf('Visits made on time', 0));
    expect(answer()).toContain('Visits made on time.');
    expect(answer()).toContain('April 2024: 76.4%');
    expect(answer()).toContain('Red');
  });

  it('leaves figures plain text until asking is turned on, and then has one tab stop', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.everything} />);
    const figures = () => bodyOf('Visits made on time').querySelectorAll('td button');
    expect(figures()).toHaveLength(0);
    const toggle = screen.getByRole('button', { name: 'Explain figures', pressed: false });
    await user.click(toggle);
    expect(toggle.getAttribute('aria-pressed')).toBe('true');
    expect(answer()).toContain('arrow keys');
    expect(figures()).toHaveLength(15);
    expect(document.querySelectorAll('td button[tabindex="0"]')).toHaveLength(1);
  });

  it('goes from figure to figure with the arrow keys, and answers to Enter', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.everything} />);
    await user.click(screen.getByRole('button', { name: 'Explain figures' }));
    const start = document.querySelector<HTMLElement>('td button[tabindex="0"]');
    start?.focus();
    expect(said(document.activeElement)).toBe('93.1%, Green');
    await user.keyboard('{ArrowLeft}');
    expect(said(document.activeElement)).toBe('89.4%, Amber');
    await user.keyboard('{ArrowDown}{ArrowUp}{Home}{End}{ArrowRight}{ArrowLeft}');
    expect(said(document.activeElement)).toBe('89.4%, Amber');
    expect(document.activeElement?.getAttribute('tabindex')).toBe('0');
    await user.keyboard('{Enter}');
    expect(answer()).toContain('May 2025: 89.4%');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(answer()).not.toContain('89.4%');
    expect(said(document.activeElement)).toBe('89.4%, Amber');
  });

  it('forgets the figure on Escape', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.everything} />);
    await user.click(screen.getByRole('button', { name: 'Explain figures' }));
    document.querySelector<HTMLElement>('td button[tabindex="0"]')?.focus();
    await user.keyboard('{Enter}');
    expect(answer()).toContain('June 2025');
    await user.keyboard('{Escape}');
    expect(answer()).not.toContain('June 2025');
  });

  it('forgets a figure that the window hides', async () => {
    const user = userEvent.setup();
    render(<KpiTable kpis={examples.everything} periods={3} />);
    await user.click(screen.getByRole('radio', { name: 'All periods' }));
    await user.click(cellOf('Visits made on time', 0));
    await user.click(screen.getByRole('radio', { name: 'Last 3 periods' }));
    expect(answer()).toBe('');
  });
});

/** What is read aloud: the text without what is hidden from listeners. */
function said(element: Element | null): string {
  const copy = element?.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return copy.textContent;
}
