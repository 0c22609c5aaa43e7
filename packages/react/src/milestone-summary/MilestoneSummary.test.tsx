import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { MilestoneSummary } from './MilestoneSummary.js';
import { milestoneSummaryExamples as examples } from './MilestoneSummary.examples.js';

afterEach(cleanup);

function rowsOf(name: string) {
  return within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
}

describe('MilestoneSummary', () => {
  it('says in a sentence how many milestones are on track, with both denominators', () => {
    const { rollUp } = examples.everything;
    render(<MilestoneSummary rollUp={rollUp} />);
    expect(screen.getByText(/^2 of 7 milestones are on track or complete/)).toBeTruthy();
  });

  it('gives the picture the same sentence', () => {
    render(<MilestoneSummary rollUp={examples.everything.rollUp} />);
    expect(screen.getByRole('img', { name: /^2 of 7 milestones/ })).toBeTruthy();
  });

  it('draws a part of the bar for every status that a milestone has', () => {
    render(<MilestoneSummary rollUp={examples.everything.rollUp} />);
    const widths = [...screen.getByRole('img').querySelectorAll('rect')].map((part) =>
      part.getAttribute('width'),
    );
    expect(widths).toEqual(Array(7).fill('14.29%'));
  });

  it('counts every status of the vocabulary, of all and of those due', () => {
    render(<MilestoneSummary rollUp={examples.noneDue.rollUp} />);
    expect(rowsOf('Milestones by status')).toContainEqual([
      'On track',
      '0',
      '0.0%',
      '–Not applicable',
    ]);
    expect(rowsOf('Milestones by status')).toContainEqual([
      'Not yet due',
      '2',
      '100.0%',
      '–Not applicable',
    ]);
  });

  it('states the denominator of each share', () => {
    render(<MilestoneSummary rollUp={examples.everything.rollUp} />);
    expect(rowsOf('Milestones by status')[0]).toEqual([
      'Status',
      'Number',
      'Share of all (7)',
      'Share of those due (6)',
    ]);
  });

  it('names the overdue milestones', () => {
    render(<MilestoneSummary rollUp={examples.everything.rollUp} />);
    expect(screen.getByText('1 milestone is overdue: 2.1.')).toBeTruthy();
  });

  it('does not speak of overdue milestones where none is', () => {
    render(<MilestoneSummary rollUp={examples.noneDue.rollUp} />);
    expect(screen.queryByText(/overdue/)).toBeNull();
  });

  it('has no row a priority without a report', () => {
    render(<MilestoneSummary rollUp={examples.everything.rollUp} />);
    expect(screen.queryByRole('table', { name: 'Milestones by priority' })).toBeNull();
  });

  it('has a row a priority with a report, linked to it', () => {
    const report = examples.everything;
    render(<MilestoneSummary rollUp={report.rollUp} report={report} />);
    const link = screen.getByRole('link', { name: '1: Help at the right time' });
    expect(link.getAttribute('href')).toBe('#milepost-priority-1');
    const [, first] = rowsOf('Milestones by priority');
    expect(first?.slice(2)).toEqual(['2/4', '50.0%', '66.7%', '']);
  });

  it('calls priorities what the council calls them, and never runs a ref into its title', () => {
    const { rollUp, priorities, ...report } = examples.everything;
    const lettered = priorities.map((own) => ({ ...own, ref: 'A', name: 'Aim', title: 'A place' }));
    render(<MilestoneSummary rollUp={rollUp} report={{ ...report, priorities: lettered }} />);
    expect(rowsOf('Milestones by priority')[0]?.[0]).toBe('Aim');
    expect(rowsOf('Milestones by priority')[1]?.[0]).toBe('A: A place');
  });

  it('links every milestone of a priority, with its status in words', () => {
    const report = examples.everything;
    render(
      <MilestoneSummary
        rollUp={report.rollUp}
        report={report}
        milestoneHref={(ref, priorityRef) => `/priorities/${priorityRef}#${ref}`}
      />,
    );
    const link = screen.getByRole('link', { name: '2.1, Late' });
    expect(link.getAttribute('href')).toBe('/priorities/2#2.1');
  });

  it('says that there are no milestones, with no picture and no empty table of statuses', () => {
    render(<MilestoneSummary rollUp={examples.noMilestones.rollUp} />);
    expect(screen.getByText('There are no milestones.')).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says that a share does not apply to a priority without milestones', () => {
    const report = examples.noMilestones;
    render(<MilestoneSummary rollUp={report.rollUp} report={report} />);
    expect(rowsOf('Milestones by priority')[1]?.slice(2, 5)).toEqual(
      Array(3).fill('–Not applicable'),
    );
  });

  it('has no table of priorities for a plan that has none', () => {
    const report = examples.noPriorities;
    render(<MilestoneSummary rollUp={report.rollUp} report={report} />);
    expect(screen.queryByRole('table')).toBeNull();
  });
});
