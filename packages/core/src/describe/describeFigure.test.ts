import { describe, expect, it } from 'vitest';
import { cy } from '../messages/cy.js';
import { describeFigure } from './describeFigure.js';
import { enGB } from '../messages/enGB.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import { smallPlan } from '../examples/smallPlan.js';
import type { IndicatorReport } from '../report/PlanReport.js';
import type { Messages } from '../messages/Messages.js';

const indicators = evaluatePlan(smallPlan).priorities.flatMap(({ kpiSets }) =>
  kpiSets.flatMap((set) => set.indicators),
);

function say(id: string, period: string, messages: Messages = enGB): string {
  const indicator = indicators.find((candidate) => candidate.id === id) as IndicatorReport;
  const figure = indicator.figures.find((candidate) => candidate.period === period);
  if (figure === undefined) throw new Error(`no figure for ${id} in ${period}`);
  return describeFigure(indicator, figure, messages);
}

describe('describeFigure', () => {
  it('says figure, band, target, margin, and what it is compared with', () => {
    expect(say('visits-on-time', '2025-05')).toBe(
      'May 2025: 89.4%. Amber: 0.6 points below the 2025/26 target of 90%, within 10% of it. Down from 92.7% in April 2025, a change for the worse.',
    );
  });

  it('says that the target was set for another year than the figure’s', () => {
    expect(say('visits-on-time', '2024-04')).toBe(
      'April 2024: 76.4%. Red: 13.6 points below the 2025/26 target of 90%, more than 10% from it. That target was set for another year. Up from the 2023/24 baseline of 74.2%, an improvement.',
    );
  });

  it('calls a figure at its limit amber, and one at its target exactly on it', () => {
    expect(say('visits-on-time', '2024-07')).toContain('81.0%. Amber: 9 points below');
    expect(say('visits-on-time', '2025-02')).toContain('Green: exactly on the 2025/26 target');
  });

  it('says unchanged with no judgement of it', () => {
    expect(say('visits-on-time', '2025-01')).toContain('Unchanged from 88.2% in December 2024.');
  });

  it('says up for higher even where that is worse', () => {
    expect(say('repeat-plans', '2024-04')).toContain(
      'Up from the 2023/24 baseline of 24.8%, a change for the worse.',
    );
  });

  it('says the counts, and that the value was worked out from them where it was', () => {
    expect(say('repeat-plans', '2024-04')).toMatch(
      /^April 2024: 27\.3%, worked out from 3 of 11\. /,
    );
    expect(say('repeat-plans', '2024-05')).toMatch(/^May 2024: 25\.0%, 6 of 24\. /);
  });

  it('says of a year-to-date figure early in the year that few cases lie behind it', () => {
    const caveat =
      'Year to date: the count began again in April, so fewer cases lie behind it than later in the year.';
    expect(say('repeat-plans', '2025-04')).toContain(caveat);
    expect(say('repeat-plans', '2025-06')).toContain(caveat);
    expect(say('repeat-plans', '2024-07')).not.toContain('Year to date');
    expect(say('visits-on-time', '2025-04')).not.toContain('Year to date');
  });

  it('carries the caveat of a proxy at every figure, and says why one can exceed 100%', () => {
    expect(say('discussions-to-enquiries', '2025-06')).toBe(
      'June 2025: 93.9%. Not rated: monitored only, without a target. Down from 96.3% in May 2025, neither better nor worse. Proxy measure: an approximate view only.',
    );
    expect(say('discussions-to-enquiries', '2024-10')).toContain(
      'Proxy measure: an approximate view only, so it can exceed 100%.',
    );
  });

  it('says nothing of travel where the plan wants none, and the rate’s own unit', () => {
    expect(say('contacts-rate', '2024-05')).toBe(
      'May 2024: 1,402.8 per 10,000. Not rated: monitored only, without a target.',
    );
  });

  it('says a range and how far outside it', () => {
    expect(say('caseload', '2025-03')).toBe(
      'March 2025: 11.4. Red: 2.6 below the range from 14 to 18, more than 2 from it. Down from 13.6 in February 2025, a change for the worse.',
    );
    expect(say('caseload', '2024-08')).toContain('Green: inside the range from 14 to 18.');
    expect(say('caseload', '2024-08')).toContain('Down from 18.0 in July 2024, neither better');
  });

  it('says the fixed lines of a rule with thresholds', () => {
    expect(say('agency-spend', '2024-06')).toContain('Red: above £150,000, the line for amber.');
    expect(say('agency-spend', '2024-07')).toContain(
      'Amber: at or below £150,000, the line for amber; the line for green is £120,000.',
    );
    expect(say('agency-spend', '2025-03')).toContain('Green: at or below £120,000, the line for');
  });

  it('says which figure of a year earlier a trend-aware rule went by', () => {
    expect(say('days-to-visit', '2025-04')).toContain(
      'Amber: 3 days above the 2024/25 target of 10 days, more than 10% from it, but better than 14 days in April 2024, a year earlier.',
    );
    expect(say('days-to-visit', '2025-05')).toContain('but no different from 15 days in May 2024');
    expect(say('days-to-visit', '2025-06')).toContain('and worse than 13 days in June 2024');
    expect(say('days-to-visit', '2024-04')).toContain(
      'and there is no figure for the same period last year.',
    );
    expect(say('days-to-visit', '2024-08')).toContain('Green: 1 day above the 2024/25 target of');
  });

  it('says what a symbol means, and that there is no rating', () => {
    expect(say('supervision', '2024-05')).toBe('May 2024: no figure, confidential. Not rated.');
    expect(say('supervision', '2024-08')).toBe(
      'August 2024: no figure, too low to show. Not rated.',
    );
  });

  it('tells nothing reported from a symbol and from nothing to count', () => {
    expect(say('supervision', '2024-09')).toBe('September 2024: nothing reported. Not rated.');
    expect(say('supervision', '2024-07')).toBe(
      'July 2024: no figure, there was nothing to count. Not rated.',
    );
  });

  it('keeps the note of a figure, also where there is none', () => {
    expect(say('supervision', '2024-06')).toBe(
      'June 2024: no figure, not available. Not rated. Note: The recording system was being replaced.',
    );
    expect(say('supervision', '2025-06')).toContain('Note: Two teams have yet to report.');
  });

  it('says provisional and revised beside the figure', () => {
    expect(say('supervision', '2025-05')).toMatch(/^May 2025: 90\.1%, provisional\. Green/);
    expect(say('supervision', '2024-11')).toMatch(/^November 2024: 80\.4%, revised\. Amber/);
  });

  it('says why there is no direction of travel after a gap', () => {
    expect(say('supervision', '2024-10')).toContain(
      'No direction of travel: there is no figure to compare with.',
    );
    expect(say('supervision', '2024-04')).toContain('there is nothing earlier to compare with.');
  });

  it('begins with a capital where a period begins with a word', () => {
    expect(say('workers-per-manager', 'FY2024-25-Q3')).toMatch(/^Quarter 3 of 2024\/25: 6\.0\. /);
  });

  it('goes by the financial year’s own start', () => {
    const indicator = indicators.find(({ id }) => id === 'repeat-plans') as IndicatorReport;
    const september = indicator.figures.find(({ period }) => period === '2024-09');
    if (september === undefined) throw new Error('September is there');
    expect(describeFigure(indicator, september, enGB, 9)).toContain('began again in September');
    expect(describeFigure(indicator, september, enGB)).not.toContain('began again');
  });

  it('says it all in Welsh', () => {
    expect(say('visits-on-time', '2024-04', cy)).toBe(
      'Ebrill 2024: 76.4%. Coch: 13.6 pwynt islaw’r targed ar gyfer 2025/26 (90%), mwy na 10% oddi wrtho. Gosodwyd y targed hwnnw ar gyfer blwyddyn arall. I fyny o linell sylfaen 2023/24, sef 74.2%, gwelliant.',
    );
    expect(say('supervision', '2024-05', cy)).toBe(
      'Mai 2024: dim ffigur, cyfrinachol. Heb ei raddio.',
    );
  });
});
