import { describe, expect, it } from 'vitest';
import { changesCy } from '../../messages/changesCy.js';
import { changesEnGB } from '../../messages/changesEnGB.js';
import { changesText } from './changesText.js';
import { describeChanges } from './describeChanges.js';
import { diffPlans } from '../diffPlans.js';
import { earlierPlan, smallPlan } from '../../examples/index.js';
import type { Plan } from '../../plan/Plan.js';

const since = diffPlans(earlierPlan, smallPlan);
const lines = changesText(since, changesEnGB).split('\n');

describe('changesText', () => {
  it('begins with which two reports were compared, and how much of what changed', () => {
    expect(lines.slice(0, 4)).toEqual([
      'What changed since March 2025',
      '',
      'June 2025 (as at 30 June 2025), compared with March 2025 (as at 31 March 2025).',
      expect.stringMatching(
        /^3 milestones changed status \(2 worse\), 1 milestone became overdue, /,
      ),
    ]);
  });

  it('tells changes under their priority, the weightiest first', () => {
    const from = lines.indexOf('Priority 2: A settled and well supported workforce');
    expect(lines.slice(from + 1, from + 3)).toEqual([
      '- Priority 2: 0 of 3 milestones on track or complete. Before: 1 of 2 milestones.',
      '- Milestone 2.1 “Fill the eight vacant posts in the assessment teams” is “Late”. It was “Slipping”.',
    ]);
  });

  it.each([
    '- “Visits made on time”: the figure for March 2025 is restated. Before: 90.6%. Now: 91.3%.',
    '- “Children on a second or later plan”: the target for 2025/26 moved from 22% to 20%, harder to meet.',
    '- Milestone 1.3 is put back from May 2025 to September 2025.',
    '- Milestone 1.4 “Begin a joint audit of first contacts with health and the police” is renumbered: it was 1.5.',
    '- “Average caseload”: the rating is now Green (16.3 for June 2025). Before: Red (11.4 for March 2025).',
    '- “Social workers to each manager” has a new figure: 5.9 for Q1 2025/26.',
  ])('says it in one plain sentence: %s', (line) => {
    expect(lines).toContain(line);
  });

  it('tells as many lines in Welsh, and in words of its own', () => {
    const welsh = changesText(since, changesCy).split('\n');
    expect(welsh).toHaveLength(lines.length);
    expect(welsh).toContain('- Carreg filltir 1.3: gohiriwyd o Mai 2025 i Medi 2025.');
  });

  it('says so where nothing changed, and where only the edition did', () => {
    const summaryOf = (after: Plan) =>
      describeChanges(diffPlans(smallPlan, after), changesEnGB).summary;
    expect(summaryOf(smallPlan)).toBe('Nothing changed.');
    expect(summaryOf({ ...smallPlan, asAt: '2025-07-31' })).toBe(
      'Nothing changed but which report it is.',
    );
  });

  it('shows finer what would read the same, and counts that changed under the same percentage', () => {
    const withFigure = (value: number, numerator: number): Plan => ({
      ...smallPlan,
      priorities: smallPlan.priorities.map((priority) => ({
        ...priority,
        indicators: (priority.indicators ?? []).map((indicator) =>
          indicator.id === 'repeat-plans'
            ? {
                ...indicator,
                observations: [{ period: '2025-06', value, numerator, denominator: 33 }],
              }
            : indicator,
        ),
      })),
    });
    const textOf = (before: Plan, after: Plan) =>
      changesText(diffPlans(before, after), changesEnGB);
    expect(textOf(withFigure(18.21, 6), withFigure(18.24, 6))).toContain(
      'Before: 18.21%. Now: 18.24%.',
    );
    expect(textOf(withFigure(18.2, 5), withFigure(18.2, 6))).toContain(
      'Before: 18.2% (5 of 33). Now: 18.2% (6 of 33).',
    );
  });
});
