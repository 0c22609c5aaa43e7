import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { cy } from '@milepost/core/messages';
import { MilestoneTable } from './MilestoneTable.js';
import { milestoneTableExamples as examples } from './MilestoneTable.examples.js';

afterEach(cleanup);

function rowOf(ref: string): HTMLElement {
  const row = screen.getByRole('rowheader', { name: ref }).closest('tr');
  if (row === null) throw new Error(`no row ${ref}`);
  return row;
}

function headings() {
  return screen.getAllByRole('columnheader').map((heading) => heading.textContent);
}

describe('MilestoneTable', () => {
  it('names the priority whose milestones it holds', () => {
    render(<MilestoneTable priority={examples.everything} />);
    expect(screen.getByRole('table', { name: /Help at the right time/ })).toBeTruthy();
  });

  it('gives every milestone a row with an id to link to', () => {
    render(<MilestoneTable priority={examples.everything} />);
    expect(rowOf('1.4').id).toBe('milepost-milestone-1.4');
  });

  it('starts its ids with what the host gives', () => {
    render(<MilestoneTable priority={examples.everything} idPrefix="board" />);
    expect(rowOf('1.4').id).toBe('board-milestone-1.4');
  });

  it('shows what is said of several milestones once, beside all of them', () => {
    render(<MilestoneTable priority={examples.everything} />);
    const cell = screen.getByText('Monthly figures to the Improvement Board.').closest('td');
    expect(cell?.rowSpan).toBe(4);
  });

  it('says in words which milestones a merged cell speaks of', () => {
    render(<MilestoneTable priority={examples.everything} />);
    expect(screen.getByText('Milestones 1.1, 1.2, 1.3 and 1.4')).toBeTruthy();
  });

  it('ties a merged cell to its column and all its rows', () => {
    render(<MilestoneTable priority={examples.everything} />);
    const ids = screen
      .getByText('Monthly figures to the Improvement Board.')
      .closest('td')
      ?.getAttribute('headers')
      ?.split(' ');
    expect(ids?.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Quality assurance and monitoring',
      '1.1',
      '1.2',
      '1.3',
      '1.4',
    ]);
  });

  it('repeats a block whose milestones are not neighbours', () => {
    render(<MilestoneTable priority={examples.blockOfRowsApart} />);
    expect(within(rowOf('1.1')).getByText('Audited each quarter.')).toBeTruthy();
    expect(within(rowOf('1.2')).queryByText('Audited each quarter.')).toBeNull();
    expect(within(rowOf('1.3')).getByText('Audited each quarter.')).toBeTruthy();
  });

  it('shows both of two overlapping blocks where they meet', () => {
    render(<MilestoneTable priority={examples.overlappingBlocks} />);
    expect(within(rowOf('1.2')).getByText('Seen sooner.')).toBeTruthy();
    expect(within(rowOf('1.2')).getByText('Seen by somebody they know.')).toBeTruthy();
  });

  it('says that nothing is stated for a milestone without a block', () => {
    render(<MilestoneTable priority={examples.milestoneWithoutBlock} />);
    expect(within(rowOf('1.1')).getByText('Nothing stated')).toBeTruthy();
  });

  it('keeps a block that cites an unknown ref, with the ref, and one that cites none', () => {
    render(<MilestoneTable priority={examples.unknownRefs} />);
    expect(
      within(rowOf('9.9')).getByText('Stands beside a milestone that is not there.'),
    ).toBeTruthy();
    expect(within(rowOf('9.9')).getByText('There is no milestone 9.9 here.')).toBeTruthy();
    expect(screen.getByText('Stands beside none.')).toBeTruthy();
  });

  it('leaves out the columns that nothing fills', () => {
    render(<MilestoneTable priority={examples.noBlocks} />);
    expect(headings()).toEqual(['Ref', 'Milestone', 'Key dates', 'Status']);
  });

  it('says when there are no milestones, in place of an empty table', () => {
    render(<MilestoneTable priority={examples.noMilestones} />);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('There are no milestones.')).toBeTruthy();
  });

  it('says the dates and the updates promised', () => {
    render(<MilestoneTable priority={examples.everything} />);
    const row = rowOf('1.2').textContent;
    expect(row).toContain('Commenced: November 2024');
    expect(row).toContain('Quarterly updates: March, June, September and December 2025');
  });

  it('says in words that a milestone is overdue', () => {
    render(<MilestoneTable priority={examples.longWords} />);
    expect(rowOf('1.1').textContent).toContain('Overdue: due by 31 May 2025 and not complete.');
  });

  it('says a revised date only of a milestone that has one', () => {
    render(<MilestoneTable priority={examples.everything} />);
    expect(rowOf('1.3').textContent).toContain('Date revised to September 2025.');
    expect(rowOf('1.2').textContent).not.toContain('revised');
  });

  it('says the owner only of a milestone that has one', () => {
    render(<MilestoneTable priority={examples.everything} />);
    expect(rowOf('1.1').textContent).toContain('Owner: Head of First Contact');
    expect(rowOf('1.4').textContent).not.toContain('Owner');
  });

  it('marks an owner’s English name as English in a Welsh sentence', () => {
    render(<MilestoneTable priority={examples.everything} messages={cy} />);
    expect(within(rowOf('1.1')).getByText('Head of First Contact').lang).toBe('en');
  });

  it('shows the council’s own word for a status', () => {
    render(<MilestoneTable priority={examples.everything} />);
    expect(within(rowOf('1.3')).getAllByText('Slipping').length).toBeGreaterThan(0);
  });

  it('names earlier statuses by the council’s own words', () => {
    render(<MilestoneTable priority={examples.everything} />);
    expect(within(rowOf('1.3')).getByText(/March 2025: On track/)).toBeTruthy();
  });

  it('tells a screen reader which words on a Welsh page are English', () => {
    render(<MilestoneTable priority={examples.everything} messages={cy} />);
    const english = screen.getByText('Families tell their story once.');
    expect(english.lang).toBe('en');
    expect(screen.getByText('Agor un ddesg ddyletswydd ar gyfer pob cyswllt cyntaf.').lang).toBe(
      '',
    );
  });
});
