import { act, cleanup, render, screen, within } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import type { Root } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ImprovementPlan } from './ImprovementPlan.js';
import { improvementPlanExamples as examples } from './ImprovementPlan.examples.js';

afterEach(cleanup);

function contents() {
  return within(screen.getByRole('navigation', { name: 'Contents' })).queryAllByRole('link');
}

describe('ImprovementPlan', () => {
  it('lists what it holds, in order', () => {
    render(<ImprovementPlan report={examples.noIndicators} />);
    expect(contents().map((link) => link.textContent)).toEqual([
      'Inspection',
      'Introduction',
      'Foreword',
      'Headline figures',
      'Progress against milestones',
      'Latest figures',
      'Priority 1: Help at the right time',
      'Priority 2: A settled and well supported workforce',
      'Governance',
      'Notes',
      'Contact',
    ]);
  });

  it.each(Object.entries(examples))('has no link to a part that is not there: %s', (_, report) => {
    const { container } = render(<ImprovementPlan report={report} />);
    const targets = [...container.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''),
    );
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
    expect(targets.length).toBeGreaterThan(0);
  });

  it('has one heading of the first level, and never skips one', () => {
    render(<ImprovementPlan report={examples.noIndicators} />);
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level - (levels[at - 1] ?? 0) <= 1)).toBe(true);
  });

  it('tells which inspection it answers, when it was and what it found', () => {
    render(<ImprovementPlan report={examples.noIndicators} />);
    expect(screen.getByText('Requires improvement to be good')).toBeTruthy();
    expect(screen.getByText('Inspected from 9 September 2024 to 20 September 2024')).toBeTruthy();
    expect(screen.getByText('Published in November 2024')).toBeTruthy();
  });

  it('says a one-day inspection as one day', () => {
    render(<ImprovementPlan report={examples.inspectedInADay} />);
    expect(screen.getByText('Inspected on 9 September 2024')).toBeTruthy();
  });

  it('shows the boards with only the columns that they fill', () => {
    render(<ImprovementPlan report={examples.boardsWithoutRole} />);
    const table = screen.getByRole('table', { name: 'Governance' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((heading) => heading.textContent),
    ).toEqual(['Board', 'How often it meets']);
  });

  it('stands its marking at the top and the bottom, and says it aloud once each', () => {
    render(<ImprovementPlan report={examples.noIndicators} />);
    const heard = screen.getAllByText('OFFICIAL').filter((mark) => !mark.closest('[aria-hidden]'));
    expect(heard).toHaveLength(2);
  });

  it('has a marking for the head and the foot of printed pages', () => {
    render(<ImprovementPlan report={examples.noIndicators} />);
    const running = screen.getAllByText('OFFICIAL').filter((mark) => mark.closest('[aria-hidden]'));
    expect(running.map(({ className }) => className.split(' ').at(-1))).toEqual([
      'milepost-running-marking--head',
      'milepost-running-marking--foot',
    ]);
  });

  it('shows no marking where the plan has none', () => {
    const { container } = render(<ImprovementPlan report={examples.noPriorities} />);
    expect(container.querySelector('[class*="marking"]')).toBeNull();
  });

  it('links to a contact’s page, and never to a script', () => {
    render(<ImprovementPlan report={examples.noIndicators} />);
    expect(screen.getByRole('link', { name: 'example.org/plan' }).getAttribute('href')).toBe(
      'https://example.org/plan',
    );
    cleanup();
    render(<ImprovementPlan report={examples.contactWithScript} />);
    expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull();
  });

  it('says that a plan has no priorities yet', () => {
    render(<ImprovementPlan report={examples.noPriorities} />);
    expect(screen.getByText('This plan has no priorities yet.')).toBeTruthy();
  });

  it('leads to pages of the host’s own where it says so', () => {
    render(
      <ImprovementPlan
        report={examples.noIndicators}
        priorityHref={(ref) => `/priorities/${ref}`}
      />,
    );
    expect(
      screen
        .getAllByRole('link', { name: '1: Help at the right time' })
        .map((link) => link.getAttribute('href')),
    ).toEqual(['/priorities/1', '/priorities/1']);
  });

  it('takes over the server’s markup as it stands', async () => {
    const plan = <ImprovementPlan report={examples.everything} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(plan);
    const onRecoverableError = vi.fn();
    const complaints = vi.spyOn(console, 'error');
    const roots: Root[] = [];
    await act(() => void roots.push(hydrateRoot(container, plan, { onRecoverableError })));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(complaints).not.toHaveBeenCalled();
    complaints.mockRestore();
    await act(() => roots[0]?.unmount());
    container.remove();
  });
});
