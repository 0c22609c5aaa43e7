import { cleanup, render, screen, within } from '@testing-library/react';
import { changesCy } from '@milepost/core/changes';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangesSince } from './ChangesSince.js';
import { changesSinceExamples as examples } from './ChangesSince.examples.js';

afterEach(cleanup);

function partUnder(heading: RegExp): HTMLElement {
  const part = screen.getByRole('heading', { level: 3, name: heading }).closest('section');
  if (part === null) throw new Error(`nothing under ${String(heading)}`);
  return part;
}

const sentences = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole('listitem', { hidden: true })
    .map(({ textContent }) => textContent);

describe('ChangesSince', () => {
  it('is a region that says which two reports were compared, and how much of what changed', () => {
    render(<ChangesSince {...examples.quarter} />);
    const region = screen.getByRole('region', { name: 'What changed since March 2025' });
    expect(
      within(region).getByText(/^June 2025 \(as at 30 June 2025\), compared with/),
    ).toBeDefined();
    expect(within(region).getByText(/^3 milestones changed status \(2 worse\)/)).toBeDefined();
  });

  it('puts the whole plan first, then each priority in the order of the plan', () => {
    render(<ChangesSince {...examples.quarter} />);
    const headings = screen.getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      'The whole plan',
      'Priority 1: Help at the right time',
      'Priority 2: A settled and well supported workforce',
    ]);
  });

  it('says of a verdict in words whether it is better or worse, and of other changes nothing', () => {
    render(<ChangesSince {...examples.quarter} />);
    const second = sentences(partUnder(/^Priority 2/));
    expect(second).toContainEqual(expect.stringMatching(/^Worse Milestone 2\.1 .*“Late”/));
    expect(second).toContainEqual(expect.stringMatching(/^Better “Staff with supervision/));
    expect(second).toContainEqual(expect.stringMatching(/^Milestone 2\.3 .*“Paused”/));
  });

  it('leads to the priority and to the milestone, and nowhere from what is gone', () => {
    render(<ChangesSince {...examples.quarter} idPrefix="june" />);
    const first = partUnder(/^Priority 1/);
    const target = (link: HTMLElement) => link.getAttribute('href');
    expect(target(within(first).getByRole('link', { name: /^Priority 1/ }))).toBe(
      '#june-priority-1',
    );
    const milestones = within(first).getAllByRole('link', { name: 'Milestone 1.3' });
    expect(new Set(milestones.map(target))).toEqual(new Set(['#june-milestone-1.3']));
    const gone = within(first).getByText(/Milestone 1\.4 .* is gone\.$/);
    expect(within(gone).queryByRole('link')).toBeNull();
    cleanup();
    render(<ChangesSince {...examples.anotherPlan} />);
    expect(within(partUnder(/^Aim 1/)).queryByRole('link')).toBeNull();
    expect(within(partUnder(/^Aim A/)).getByRole('link')).toBeDefined();
  });

  it('leads where the host says', () => {
    render(
      <ChangesSince
        {...examples.quarter}
        priorityHref={(ref) => `/p/${ref}`}
        milestoneHref={(ref, priority) => `/p/${priority}#${ref}`}
      />,
    );
    const [link] = screen.getAllByRole('link', { name: 'Milestone 2.1' });
    expect(link?.getAttribute('href')).toBe('/p/2#2.1');
  });

  it('folds new figures, wording and details after the news, says how many, and loses none', () => {
    render(<ChangesSince {...examples.quarter} />);
    const folded = within(partUnder(/^Priority 1/))
      .getByText(/^\d+ details: /)
      .closest('details');
    expect(folded?.open).toBe(false);
    expect(sentences(folded!)).toContainEqual(expect.stringContaining('has new figures'));
    expect(sentences(folded!)).not.toContainEqual(expect.stringMatching(/^(Better|Worse)/));
    expect(sentences(document.body)).toHaveLength(examples.quarter.changes.changes.length);
  });

  it('folds nothing where there is nothing but details', () => {
    render(<ChangesSince {...examples.one} />);
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.getByText(/the protective marking is stated now/)).toBeDefined();
  });

  it('says that nothing changed, or nothing but which report it is', () => {
    render(<ChangesSince {...examples.nothing} />);
    expect(screen.getByText('Nothing changed.')).toBeDefined();
    expect(screen.queryByRole('listitem')).toBeNull();
    cleanup();
    render(<ChangesSince {...examples.onlyEdition} />);
    expect(screen.getByText('Nothing changed but which report it is.')).toBeDefined();
  });

  it('speaks Welsh', () => {
    render(<ChangesSince {...examples.quarter} messages={changesCy} />);
    const region = screen.getByRole('region', { name: 'Beth a newidiodd ers Mawrth 2025' });
    expect(region.lang).toBe('cy');
    expect(within(region).getAllByText('Gwaeth').length).toBeGreaterThan(0);
  });
});
