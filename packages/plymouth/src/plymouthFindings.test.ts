import { checkPlan } from '@milepost/core/check';
import { describe, expect, it } from 'vitest';
import { plymouthPlan } from './plymouthPlan.js';

const findings = checkPlan(plymouthPlan);
const said = (rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
const places = (rule: string) =>
  findings
    .filter((finding) => finding.rule === rule)
    .map(({ place }) =>
      [place.indicator ?? place.milestone, place.period].filter(Boolean).join(' '),
    );

describe('checkPlan finds where the report of June 2019 contradicts itself', () => {
  it('68.2% in the sentence is not 17 of 22, which the figure beside it has right', () => {
    expect(said('count-and-percentage')[0]).toBe('17 of 22 is 77.3%, not 68.2%.');
    expect(said('claim-against-rollup')[0]).toContain('17 of 22 is 77.3%');
  });

  it('priority 1 says four of its seven milestones are on track, and six are', () => {
    expect(said('claim-against-rollup')).toContain('It says 4 milestones are “On track”; 6 are.');
  });

  it('EET is 44% in March 2018 in the text, and 53% in the table', () => {
    expect(said('claim-against-series')).toEqual([
      'The text says 44.0% in March 2018 for “% of Care Leavers in EET”; the table has 53.0%.',
    ]);
  });

  it('six arrows of 150 point another way than their figures, all printed as down', () => {
    expect(places('printed-travel')).toEqual([
      'icpc-to-cp-plan 2018-12',
      'short-term-stability 2019-04',
      'long-term-stability 2018-05',
      'care-leavers-accommodation 2018-04',
      'care-leavers-accommodation 2018-06',
      'care-leavers-accommodation 2019-02',
    ]);
  });

  it('six percentages are not what their counts make, three of them from a pasted row', () => {
    expect(places('count-and-percentage').filter((place) => place !== '')).toEqual([
      'short-term-stability 2018-10',
      'care-leavers-eet 2018-04',
      'care-leavers-eet 2018-05',
      'care-leavers-accommodation 2019-04',
      'care-leavers-accommodation 2019-05',
      'care-leavers-accommodation 2019-06',
    ]);
  });

  it('five milestones have passed their dates, three of them still “ON TRACK”', () => {
    expect(places('overdue-not-complete')).toEqual(['3.3', '4.1', '5.1', '6.1', '6.2']);
  });
});
