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
    expect(said('claim-against-rollup')).toContain(
      'It counts 4 milestones as “On track”; the table has 6.',
    );
  });

  it('EET is 44% in March 2018 in the text, and 53% in the table', () => {
    expect(said('claim-against-series')).toEqual([
      'The text says 44.0% in March 2018 for “% of Care Leavers in EET”; the table has 53.0%.',
    ]);
  });

  it('the figure of the summary says 77.3% where its sentence says 68.2%', () => {
    expect(said('claims-disagree')).toEqual([
      'For milestones that are “On track” it says 77.3%; elsewhere (Summary of progress) it says 68.2%.',
    ]);
  });

  it('EET rose by 3.6 points and not by 12.6', () => {
    expect(said('change-against-series')).toEqual([
      'The text says +12.6 points for “% of Care Leavers in EET” from March 2018 to March 2019; 53.0% to 56.6% is +3.6 points.',
    ]);
  });

  it('six months, said of a change from one March to the next, are twelve', () => {
    expect(said('span-against-periods')).toEqual([
      'The text says 6 months for a change in “Short Term Placement Stability of Looked After Children (three placements within year)”; the figures it compares, of March 2018 and March 2019, are 12 months apart.',
    ]);
  });

  it('the plan cannot be on track with 17 of its priorities: it has six, of 22 milestones', () => {
    expect(said('counted-as-another')).toEqual([
      'The text speaks of 17 priorities; the plan has 6 priorities, and 22 milestones.',
    ]);
  });

  it('staying put stood at 2.6%, and not at 2.6 percentage points', () => {
    expect(said('unit-as-stated')).toEqual([
      'The text gives “Staying put” as 2.6 percentage points; points tell how far a percentage has moved, and this is where it stood: 2.6%.',
    ]);
  });

  it('long-term stability did not improve steadily until April: it fell in March', () => {
    expect(said('trend-against-series').map((one) => one.replace(/^.*; it/, 'it'))).toEqual([
      'it did not in March 2019 (67.6% to 66.1%).',
    ]);
  });

  it('the six sections come to 15 milestones on track, which is what 68.2% is of', () => {
    expect(said('parts-and-whole')).toEqual([
      'Priority by priority the text says 15 milestones are “On track” (4 + 3 + 3 + 3 + 1 + 1); for the whole plan it says 17.',
    ]);
  });

  it('three baselines were rounded to whole numbers before they were printed with a decimal', () => {
    expect(said('baseline-and-counts').map((one) => one.split(', as if')[0])).toEqual([
      'The baseline’s 52 of 417 is 12.5%; it is printed as 12.0%',
      'The baseline’s 69 of 109 is 63.3%; it is printed as 63.0%',
      'The baseline’s 121 of 227 is 53.3%; it is printed as 53.0%',
    ]);
  });

  it('105.3 section 47 enquiries in May 2018 are what is left of 333.9: 46 of 146', () => {
    expect(places('missing-digit')).toEqual(['s47-rate 2018-05']);
    expect(said('missing-digit')).toEqual([
      '105.3 per 10,000 looks as if a digit was lost: “% S47 leading to ICPC” (19.2%) and “ICPCs per 10,000” (64.1 per 10,000) make it about 333.9 per 10,000, and the figures around it are near 332.1 per 10,000.',
    ]);
  });

  it('three months of accommodation have the counts of EET', () => {
    expect(said('pasted-row')).toEqual([
      'The counts of “% Care Leavers in Suitable Accommodation” from April 2019 to June 2019 (125/227, 128/227 and 132/234) are those of “% of Care Leavers in EET”.',
    ]);
  });

  it('the statistical neighbours’ 23.9% stands beside two measures', () => {
    expect(said('comparator-used-twice')).toEqual([
      'The text gives 23.9% as the figure of statistical neighbours for “Re-referrals within 12 months (YTD)” and for “% of children subject to multiple child protection plans”.',
    ]);
  });

  it('only a proxy is over 100%, and no count for the year to date falls within its year', () => {
    const rules = ['over-100', 'numerator-above-denominator', 'cumulative-count-falls'];
    expect(rules.flatMap(said)).toEqual([]);
  });

  it('every headline is what the table has', () => {
    expect(said('headline-against-series')).toEqual([]);
    expect(said('headline-change')).toEqual([]);
  });

  it('every comparison with a target, a baseline or another council holds', () => {
    expect(said('comparison-against-series')).toEqual([]);
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

  it('three actions were to be done by the day of the report, and are still listed', () => {
    expect(
      findings
        .filter(({ rule }) => rule === 'action-past-due')
        .map(({ place }) => [place.priority, place.item]),
    ).toEqual([
      ['1', 1],
      ['1', 2],
      ['1', 3],
    ]);
  });

  it('6.1 is printed as 6:1', () => {
    expect(said('mistyped-ref')).toEqual(['It says “6:1”; the milestone is 6.1.']);
  });

  it('31 of 105 ratings hang on what “within 15%” means', () => {
    const cells = plymouthPlan.priorities.flatMap(({ indicators = [] }) =>
      indicators.flatMap(({ targets, observations, polarity }) => {
        const printed = typeof targets === 'object' ? targets.at(-1)?.value : undefined;
        if (printed === undefined || targets === 'monitor-only') return [];
        return observations.map(({ period, value = NaN }) => {
          // Written out anew, in whole tenths: 2018/19 of one measure has a target of its own.
          const own = targets?.find(({ setFor }) => setFor === 'FY2018-19' && period < '2019-04');
          const target = Math.round((own?.value ?? printed) * 10);
          const short = polarity === 'lower' ? value * 10 - target : target - value * 10;
          const within = (limit: number) => Math.round(short * 100) <= Math.round(limit * 100);
          return within(target * 0.15) !== within(150);
        });
      }),
    );
    expect([cells.filter(Boolean).length, cells.length]).toEqual([31, 105]);
    expect(said('rule-read-two-ways')[0]).toContain('would change 31 of 105 ratings');
  });

  it('no ref leads nowhere, no figure is old, no target is missing', () => {
    for (const rule of ['orphan-ref', 'stale-period', 'target-missing'])
      expect(said(rule)).toEqual([]);
  });

  it('six milestones are on track that the text says are done', () => {
    expect(places('on-track-but-done')).toEqual(['1.1', '1.2', '1.5', '1.6', '4.1', '6.1']);
  });

  it('three of the four that have slipped are named by no worry', () => {
    expect(places('slipped-not-worried')).toEqual(['5.1', '5.3', '6.2']);
  });

  it('three that are under way are named by no review', () => {
    expect(places('milestone-not-reviewed')).toEqual(['1.7', '4.3', '5.2']);
  });

  it('re-referrals in red, and long-term stability getting worse, are answered by nothing', () => {
    expect(places('worsening-not-answered')).toEqual(['re-referrals', 'long-term-stability']);
  });

  it('one conversion in November 2018 is not the one rate over the other', () => {
    expect(said('percentage-and-rates')).toEqual([
      '“% S47 leading to ICPC” is 17.3% in November 2018; 45.8 per 10,000 over 334.4 per 10,000 is 13.7%. In nearly every other period it is the one over the other.',
    ]);
  });

  it('every statement but that of the figure is quoted, and stands in the text as it is quoted', () => {
    const unquoted = plymouthPlan.claims?.filter(({ quote }) => quote === undefined);
    expect(unquoted?.map(({ where }) => where)).toEqual(['Summary of progress, figure']);
    expect(said('quote-not-in-text')).toEqual([]);
    expect(findings[0]?.place.words?.en).toEqual(findings[0]?.facts[0]?.place.words?.en);
    const { start = 0, end = 0 } = findings[0]?.place.words?.en ?? {};
    expect(String(plymouthPlan.summary).slice(start, end)).toBe(
      'on track with 17 of the priorities (68.2%)',
    );
  });
});
