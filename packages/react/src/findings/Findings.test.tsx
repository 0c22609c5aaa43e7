import { cleanup, render, screen, within } from '@testing-library/react';
import { findingsViewCy } from '@milepost/core/check';
import { afterEach, describe, expect, it } from 'vitest';
import { Findings } from './Findings.js';
import { findingsExamples as examples } from './Findings.examples.js';
import { groupFindings } from './groupFindings.js';

afterEach(cleanup);

function findingOf(text: string): HTMLElement {
  const item = screen.getByText(text).closest<HTMLElement>('li');
  if (item === null) throw new Error(`no finding ${text}`);
  return item;
}

function headingsAt(level: number) {
  return screen.queryAllByRole('heading', { level }).map((heading) => heading.textContent);
}

const target = (link: HTMLElement) => decodeURIComponent(link.getAttribute('href') ?? '');

describe('Findings', () => {
  it('tells the counts in words, and what was held against how many rules', () => {
    render(<Findings {...examples.several} />);
    expect(screen.getByText(/^Found: 2 errors, 2 warnings and 1 note\./)).toBeDefined();
    expect(screen.getByText(/^Checked against \d+ rules: /)).toBeDefined();
  });

  it('puts errors before warnings, notes and what is let stand', () => {
    render(<Findings {...examples.several} />);
    expect(headingsAt(3)).toEqual(['Errors', 'Warnings', 'Notes', 'Let stand']);
  });

  it('groups findings by the priority they speak of, after the whole plan', () => {
    render(<Findings {...examples.several} />);
    expect(headingsAt(4).slice(0, 2)).toEqual(['The whole plan', 'Priority 1: Help sooner']);
  });

  it('numbers findings through the whole list, however they arrive', () => {
    const numbers = groupFindings([...examples.several.findings].reverse()).flatMap(({ groups }) =>
      groups.flatMap(({ findings }) => findings.map(({ number }) => number)),
    );
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
    render(<Findings {...examples.several} />);
    expect(document.getElementById('milepost-finding-2')?.textContent).toContain('Error 2');
    expect(document.getElementById('milepost-finding-6')?.textContent).toContain('Let stand 6');
  });

  it('links both sides of a finding to the very text and the very cell', () => {
    render(<Findings {...examples.several} />);
    const item = findingOf('The text says 84.0% in April 2026; the table has 84.1%.');
    expect(within(item).getAllByRole('link').map(target)).toEqual([
      '#milepost-mark-2-analysis-1',
      '#milepost-mark-2-figure-assessments-on-time-2026-04',
    ]);
    expect(within(item).getByText('84.0%')).toBeDefined();
    expect(within(item).getByText('84.1%')).toBeDefined();
  });

  it('names the place of a finding that has no facts', () => {
    render(<Findings {...examples.several} />);
    const item = findingOf('The action was due before the as-at day.');
    const link = within(item).getByRole('link', {
      name: 'Priority 2, What needs to happen?, item 1',
    });
    expect(target(link)).toBe('#milepost-mark-4-needs-to-happen-2-1');
  });

  it('leads where the host says, and nowhere where the host says so', () => {
    render(<Findings {...examples.several} placeHref={({ place }) => place.part && '/plan'} />);
    const item = findingOf('The text says 84.0% in April 2026; the table has 84.1%.');
    expect(within(item).getAllByRole('link').map(target)).toEqual(['/plan']);
    expect(
      within(item).getByText('Priority 1, Assessments finished in time, 2026-04').tagName,
    ).not.toBe('A');
  });

  it('says what to do, and by which rule; the rule leads to its page where the host has one', () => {
    const { unmount } = render(<Findings {...examples.onlyLetStand} />);
    expect(screen.getAllByText('claim-against-series')[0]?.closest('a')).toBeNull();
    unmount();
    render(<Findings {...examples.onlyLetStand} ruleHref={(rule) => `/rules/${rule}`} />);
    const [link] = screen.getAllByRole('link', { name: 'claim-against-series' });
    expect(link && target(link)).toBe('/rules/claim-against-series');
    expect(screen.getAllByText('What to do')).toHaveLength(2);
  });

  it('sets what is let stand apart, with its reason and by whom', () => {
    render(<Findings {...examples.several} />);
    const item = findingOf('The text says three milestones are on track; two are.');
    expect(item.closest('section')?.textContent).toMatch(/^Let stand/);
    expect(within(item).getByText(/agreed by the board/)).toBeDefined();
    expect(within(item).getByText('Head of Performance')).toBeDefined();
  });

  it('names nobody where nobody is named', () => {
    render(<Findings {...examples.onlyLetStand} />);
    expect(within(findingOf('Nobody has been named.')).queryByText('Let stand by')).toBeNull();
  });

  it('says what was looked at where everything agrees, and what no check can tell', () => {
    render(<Findings {...examples.everythingAgrees} />);
    expect(screen.getByText('Everything that was checked agrees.')).toBeDefined();
    expect(
      screen.getByText(/\d+ statements in the text, \d+ figures and \d+ milestones/),
    ).toBeDefined();
    expect(screen.getByText(/only its source can tell/)).toBeDefined();
  });

  it('says that the text was not checked where the plan lists none of its statements', () => {
    render(<Findings {...examples.noStatements} />);
    expect(screen.getByText(/lists no statements of its text/)).toBeDefined();
  });

  it('folds the places of a finding after the sixth, and says how many', () => {
    render(<Findings {...examples.manyFacts} />);
    expect(screen.getByText('25 more places').closest('details')?.open).toBe(false);
    expect(screen.getAllByText(/^Amber or red/)).toHaveLength(31);
  });

  it('folds the groups of a long list, each with how many it holds, and opens those of a short one', () => {
    const open = () =>
      [...document.querySelectorAll('details.milepost-findings__group')].map((group) =>
        group.hasAttribute('open'),
      );
    const { unmount } = render(<Findings {...examples.several} />);
    expect(new Set(open())).toEqual(new Set([true]));
    unmount();
    render(<Findings {...examples.hundreds} />);
    expect(open()).toEqual([false, false]);
    expect(screen.getByText('134 findings')).toBeDefined();
  });

  it('speaks Welsh around findings that were written in Welsh', () => {
    render(<Findings {...examples.several} messages={findingsViewCy} />);
    const region = screen.getByRole('region', { name: 'A yw’n gyson?' });
    expect(region.lang).toBe('cy');
    expect(headingsAt(3)[0]).toBe('Gwallau');
  });
});
