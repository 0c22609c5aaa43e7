import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { QprmPanel } from './QprmPanel.js';
import { qprmPanelExamples as examples } from './QprmPanel.examples.js';

afterEach(cleanup);

function itemOf(text: string): HTMLElement {
  const item = screen.getByText(text).closest('li');
  if (item === null) throw new Error(`no item ${text}`);
  return item;
}

function headingsAt(level: number) {
  return screen.queryAllByRole('heading', { level }).map((heading) => heading.textContent);
}

describe('QprmPanel', () => {
  it('asks the three questions in their order', () => {
    render(<QprmPanel priority={examples.everything} />);
    expect(headingsAt(4)).toEqual([
      'What’s working well?',
      'What are we worried about?',
      'What needs to happen?',
    ]);
  });

  it('puts neighbours with the same sub-heading under it once', () => {
    render(<QprmPanel priority={examples.everything} />);
    expect(headingsAt(5)).toEqual(['First contact', 'Staff']);
  });

  it('keeps the council’s order where a sub-heading comes back', () => {
    render(<QprmPanel priority={examples.headingThatComesBack} />);
    expect(headingsAt(5)).toEqual(['Audit', 'Audit']);
    const items = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(items).toEqual(['First.', 'Second.', 'Third.', 'Fourth.']);
  });

  it('starts its headings where the host says, and ends at level 6', () => {
    render(<QprmPanel priority={examples.everything} headingLevel={5} />);
    expect(headingsAt(5)).toEqual(['Quality performance review']);
    expect(headingsAt(6)).toContain('What’s working well?');
    expect(headingsAt(6)).toContain('First contact');
  });

  it('links an item to each milestone it speaks of, with its status', () => {
    render(<QprmPanel priority={examples.everything} />);
    const links = within(itemOf('An audit looked at forty first contacts.')).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['1.1, Done', '#milepost-milestone-1.1'],
      ['1.2, On track', '#milepost-milestone-1.2'],
    ]);
  });

  it('links to where the host says a milestone is', () => {
    render(<QprmPanel priority={examples.everything} milestoneHref={(ref) => `/m/${ref}`} />);
    const [link] = within(
      itemOf('The duty desk answers nine calls in ten within the day.'),
    ).getAllByRole('link');
    expect(link?.getAttribute('href')).toBe('/m/1.1');
  });

  it('shows a ref that no milestone has as plain text', () => {
    render(<QprmPanel priority={examples.unknownMilestone} />);
    const item = within(itemOf('Speaks of one that is not there.'));
    expect(item.getAllByRole('link')).toHaveLength(1);
    expect(item.getByText('9.9')).toBeTruthy();
  });

  it('has no link for an item tied to no milestone', () => {
    render(<QprmPanel priority={examples.everything} />);
    expect(
      within(itemOf('Staff say that the tracker saves them time.')).queryByRole('link'),
    ).toBeNull();
  });

  it('shows the label as printed in place of the one ref it stands for', () => {
    render(<QprmPanel priority={examples.everything} />);
    const item = within(itemOf('Two teams still write plans for families and not with them.'));
    const link = item.getByRole('link', { name: /^1:3/ });
    expect(link.getAttribute('href')).toBe('#milepost-milestone-1.3');
    expect(item.queryByText('1.3')).toBeNull();
  });

  it('shows a printed label beside the refs where there are several', () => {
    render(<QprmPanel priority={examples.printedLabelOfSeveral} />);
    const item = within(itemOf('Two at once.'));
    expect(item.getByText('1:1/2')).toBeTruthy();
    expect(item.getAllByRole('link')).toHaveLength(2);
  });

  it('shows a printed label that is tied to no milestone as plain text', () => {
    render(<QprmPanel priority={examples.printedLabelOfNone} />);
    expect(screen.getByText('1:0')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('sets a breakdown as a table with its parts and its total as stated', () => {
    render(<QprmPanel priority={examples.everything} />);
    const table = screen.getByRole('table', { name: 'Breakdown: First contacts audited' });
    const rows = within(table)
      .getAllByRole('row')
      .map((row) => row.textContent);
    expect(rows).toEqual([
      'PartNumber',
      'Good26',
      'Requires improvement11',
      'Inadequate3',
      'Total40',
    ]);
  });

  it('states the facts of an item with when they were so', () => {
    render(<QprmPanel priority={examples.everything} />);
    expect(screen.getByRole('definition').textContent).toBe('40 in May 2025');
  });

  it('says by when something has to happen', () => {
    render(<QprmPanel priority={examples.everything} />);
    const item = itemOf('Agree the form with both teams and start again.');
    expect(within(item).getByText('By July 2025')).toBeTruthy();
  });

  it('says that nothing was recorded under a question without items', () => {
    render(<QprmPanel priority={examples.nothingRecorded} />);
    expect(screen.getAllByText('Nothing was recorded.')).toHaveLength(3);
  });

  it('shows nothing for a priority that has not been reviewed', () => {
    const { container } = render(<QprmPanel priority={examples.notReviewed} />);
    expect(container.innerHTML).toBe('');
  });
});
