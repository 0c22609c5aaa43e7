import { cleanup, render, screen, within } from '@testing-library/react';
import { evaluatePlan } from '@milepost/core';
import { cleanPlan } from '@milepost/core/examples';
import { findingsViewCy } from '@milepost/core/check';
import { afterEach, describe, expect, it } from 'vitest';
import { ImprovementPlan } from '../improvement-plan/ImprovementPlan.js';
import { Findings } from './Findings.js';
import { findingsExamples } from './Findings.examples.js';
import { findingMarks } from './findingMarks.js';

afterEach(cleanup);

const { several, everywhere } = findingsExamples;
const report = evaluatePlan(cleanPlan);

function renderMarked(findings = several.findings) {
  render(
    <>
      <Findings findings={findings} report={report} />
      <ImprovementPlan report={report} marks={findingMarks(findings)} />
    </>,
  );
}

const targetOf = (link: Element) =>
  document.getElementById(decodeURIComponent(link.getAttribute('href')?.slice(1) ?? ''));

function marksIn(element: Element | null | undefined) {
  if (!element) throw new Error('nothing to look for marks in');
  return within(element as HTMLElement)
    .queryAllByRole('link', { name: /^(Error|Warning|Note|Let stand) \d+$/ })
    .map(({ textContent }) => textContent);
}

describe('findingMarks', () => {
  it.each(Object.keys(findingsExamples.everywhere.findings))(
    'every kind of place has its mark: the list’s link number %s lands on it, and it leads back',
    (index) => {
      renderMarked(everywhere.findings);
      const item = document.querySelectorAll('.milepost-findings__finding')[Number(index)];
      const [link] = item?.querySelectorAll('.milepost-findings__facts a') ?? [];
      if (!item || !link) throw new Error('the list has no such link');
      const mark = targetOf(link);
      expect(mark?.tagName).toBe('A');
      expect(mark && targetOf(mark)).toBe(item);
    },
  );

  it('marks the very cell with the finding’s number, and says its sentence', () => {
    renderMarked();
    const cell = document.getElementById('milepost-mark-2-figure-assessments-on-time-2026-04');
    expect(cell?.closest('td')?.textContent).toContain('84.1%');
    expect(cell?.textContent).toContain('Error 2');
    const described = document.getElementById(cell?.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe('The text says 84.0% in April 2026; the table has 84.1%.');
  });

  it('gives a cell that several findings speak of a mark for each', () => {
    renderMarked();
    const cell = document.getElementById('milepost-mark-2-figure-assessments-on-time-2026-04');
    expect(marksIn(cell?.closest('td'))).toHaveLength(2);
  });

  it('marks a milestone once, however many of the facts are its own', () => {
    renderMarked();
    expect(marksIn(document.getElementById('milepost-milestone-1.3'))).toHaveLength(1);
  });

  it('leads to a list on another page where the host says so', () => {
    const marks = findingMarks(several.findings, { findingHref: (number) => `/check#${number}` });
    render(<ImprovementPlan report={report} marks={marks} />);
    const row = document.getElementById('milepost-milestone-1.3');
    const link = within(row as HTMLElement).getByRole('link', { name: /Warning/ });
    expect(link.getAttribute('href')).toMatch(/^\/check#\d$/);
  });

  it('speaks Welsh', () => {
    const marks = findingMarks(several.findings, { messages: findingsViewCy });
    render(<>{marks.at['summary']}</>);
    expect(screen.getByRole('link').textContent).toContain('Gwall 1');
  });

  it('marks nothing where nothing was found', () => {
    expect(findingMarks([])).toEqual({ at: {}, again: {}, within: {} });
  });
});

describe('findingMarks at the words of a text', () => {
  const { words } = findingsExamples;
  const summary = () => document.querySelector('.milepost-milestone-summary .milepost-prose');

  it('marks the sentence itself, and stands right after it', () => {
    renderMarked(words.findings);
    const marked = [...(summary()?.querySelectorAll('mark') ?? [])];
    expect(marked.map(({ textContent }) => textContent)).toEqual([
      'Three of six milestones',
      'one is complete (16.7%)',
    ]);
    for (const mark of marked) expect(marksIn(mark.nextElementSibling)).toEqual(['✕1Error 1']);
  });

  it('links each of two sentences of one text to its own mark', () => {
    renderMarked(words.findings);
    const links = [...document.querySelectorAll('.milepost-findings__facts a')];
    const marked = links.map((link) => targetOf(link)?.closest('.milepost-finding-marks'));
    expect(marked.map((mark) => mark?.previousElementSibling?.textContent)).toEqual([
      'Three of six milestones',
      'one is complete (16.7%)',
      expect.stringContaining('Assessments finished in time stood at 85.4%'),
      'above the 13.8%',
    ]);
  });

  it('stands after the text where the text, as it is read, does not have the words', () => {
    renderMarked(words.findings);
    const analysis = document.getElementById('milepost-priority-1-analysis')?.parentElement;
    expect(analysis?.querySelector('mark')).toBeNull();
    expect(marksIn(analysis)).toEqual(['!2Warning 2']);
    expect(analysis?.querySelector('p + .milepost-finding-marks')).not.toBeNull();
  });
});
