import { describe, expect, it } from 'vitest';
import { evaluateSeries } from '@milepost/core';
import { nationalIndicators } from '@milepost/core/definitions';
import { nationalCy, nationalEnGB } from '@milepost/core/messages';
import { benchmarksFor } from './benchmarksFor.js';
import { describeStanding } from './describeStanding.js';
import { laitFiles } from './laitFiles.examples.js';
import { readLait } from './readLait.js';
import type { LaitBenchmarkOptions } from './LaitBenchmarks.js';

const extract = readLait(laitFiles);
const reReferrals = { authority: '879', measure: 'ReReferral', edition: '2021-04' };

/** Four authorities, three neighbours of the first, and whatever symbols they have. */
function small(values: readonly string[], dictionary = 'Low,1,Financial Year,NA') {
  const codes = ['201', '202', '203', '204'];
  return readLait({
    measures: `Measure_code,Topic,Measure,Measure_short,Polarity,dps,Year_Type,No_Quartile\n1,T,M,m,${dictionary}\n`,
    observations: [
      'measure,period,area,la_number,region,value',
      'm,2018,England,970,NA,10',
      'm,2018,North,980,NA,c',
      ...codes.map((code, at) => `m,2018,Town ${code},${code},North,${values[at] ?? ''}`),
    ].join('\n'),
    neighbours: [
      'edition,la_number,rank,neighbour_la_number',
      ...['202', '203', '204'].map((code, at) => `2025-05,201,${at + 1},${code}`),
    ].join('\n'),
  });
}
const of = (values: readonly string[], dictionary?: string) =>
  benchmarksFor(small(values, dictionary), { authority: '201', measure: 1, edition: '2025-05' });

describe('benchmarksFor', () => {
  it('gives England, the region and the neighbours’ average of a year', () => {
    const { benchmarks } = benchmarksFor(extract, { ...reReferrals, periods: ['FY2017-18'] });
    expect(benchmarks.map(({ id, label, values }) => [id, label, values])).toEqual([
      ['england', { en: 'England', cy: 'Lloegr' }, [{ period: 'FY2017-18', value: 21.9 }]],
      ['region', 'South West', [{ period: 'FY2017-18', value: 23.4 }]],
      [
        'statistical-neighbours',
        { en: 'Statistical neighbours', cy: 'Cymdogion ystadegol' },
        [{ period: 'FY2017-18', value: 23.311111111 }],
      ],
    ]);
  });

  it('counts neighbours that are suppressed, missing or not told apart, and averages the others', () => {
    const { standings, benchmarks } = of(['5', '7', 'c', '-']);
    expect(standings[0]?.neighbours).toEqual({
      value: 7,
      used: 1,
      of: 3,
      without: [
        { code: '203', name: 'Town 203', why: 'suppressed' },
        { code: '204', name: 'Town 204', why: 'unexplained' },
      ],
    });
    expect(benchmarks[2]?.source).toEqual({
      en: 'Plain average of the statistical neighbours of the May 2025 edition. 2017/18: 1 of 3 has a figure (1 suppressed and 1 missing or suppressed, the source does not say which). Department for Education, Local Authority Interactive Tool (LAIT), measure 1 (m). Contains public sector information licensed under the Open Government Licence v3.0.',
      cy: expect.stringContaining('mae gan 1 o 3 ffigur (1 wedi’u hatal, 1 ar goll'),
    });
  });

  it('gives no average, not 0, when no neighbour has a figure', () => {
    const { benchmarks, standings } = of(['5', 'c', 'x', 'z']);
    expect(benchmarks[2]?.values).toEqual([{ period: 'FY2017-18', symbol: 'x' }]);
    expect(standings[0]?.neighbours.without.map(({ why }) => why)).toEqual([
      'suppressed',
      'missing',
      'not-applicable',
    ]);
  });

  it('keeps the symbol of a region whose figure is suppressed', () => {
    expect(of(['5']).benchmarks[1]?.values).toEqual([{ period: 'FY2017-18', symbol: 'c' }]);
  });

  it('gives a rank, and no band, where the dictionary rules bands out', () => {
    expect(of(['5', '7', '8', '9'], 'Low,1,Financial Year,N').standings[0]).toMatchObject({
      rank: { rank: 1, of: 4, tied: 0 },
      band: null,
    });
  });

  it('gives neither rank nor band without polarity', () => {
    const national = of(['5', '7', '8', '9'], '-,1,Financial Year,NA');
    expect(national.standings[0]).toMatchObject({ rank: null, band: null });
    expect(
      national.standings.map((each) => describeStanding(national, each, nationalEnGB)),
    ).toEqual([
      'No rank and no quartile band: neither higher nor lower is better. Plain average of the statistical neighbours of the May 2025 edition. All 3 have a figure.',
    ]);
  });

  it('leaves the neighbours out for an authority newer than the edition, and says so', () => {
    const cumberland = { ...reReferrals, authority: '942', periods: ['FY2024-25'] };
    const national = benchmarksFor(extract, cumberland);
    expect(national.benchmarks.map(({ id }) => id)).toEqual(['england', 'region']);
    const [standing] = national.standings;
    expect(standing && describeStanding(national, standing, nationalEnGB)).toContain(
      'The April 2021 edition names no statistical neighbours of Cumberland.',
    );
    const later = benchmarksFor(extract, { ...cumberland, edition: '2025-05' });
    expect(later.benchmarks).toHaveLength(3);
  });

  it('sets Inner London beside Inner London, and beside all of London where that has no latest figure', () => {
    const camden = { authority: '202', measure: 217, edition: '2025-05' };
    expect(benchmarksFor(extract, camden).region?.name).toBe('London (Inner)');
    const observations = laitFiles.observations.replace(
      /^(Section_47,2025,London \(Inner\),.*,)[\d.]+$/m,
      '$1-',
    );
    const without = readLait({ ...laitFiles, observations });
    expect(benchmarksFor(without, camden).region?.name).toBe('London');
  });

  it('gives other averages with other editions', () => {
    const average = (edition: string) =>
      benchmarksFor(extract, { ...reReferrals, edition }).benchmarks[2]?.values;
    expect(average('2021-04')).not.toEqual(average('2025-05'));
  });

  it('says rank, band and neighbours in English and in Welsh', () => {
    const national = of(['5', '5', '8', '9']);
    const say = (words: typeof nationalEnGB) =>
      national.standings.map((each) => describeStanding(national, each, words)).join();
    expect(say(nationalEnGB)).toBe(
      'Town 201 stands 1 of 4 authorities in 2017/18, where 1 is best, level with 1 other. Quartile band A: the best quarter. Plain average of the statistical neighbours of the May 2025 edition. All 3 have a figure.',
    );
    expect(say(nationalCy)).toContain('Mae Town 201 yn safle 1 o 4 awdurdod yn 2017/18');
  });

  it('says that an authority without a figure has no rank', () => {
    const national = of(['-', '5', '8', '9']);
    expect(
      national.standings.map((each) => describeStanding(national, each, nationalEnGB)),
    ).toEqual([expect.stringMatching(/^Town 201 has no figure in 2017\/18, so no rank\./)]);
  });

  it('gives benchmarks that core compares a series with', () => {
    const { benchmarks } = benchmarksFor(extract, reReferrals);
    const definition = nationalIndicators.find(({ id }) => id === 're-referrals');
    if (definition === undefined) throw new Error('No definition.');
    const observations = [{ period: 'FY2017-18', value: 28 }];
    const report = evaluateSeries(definition, {
      indicator: 're-referrals',
      benchmarks,
      observations,
    });
    expect(report.benchmarks.map(({ standing }) => standing.position)).toEqual([
      'worse',
      'worse',
      'worse',
    ]);
  });

  it.each<[Partial<LaitBenchmarkOptions>, string]>([
    [{ authority: '970' }, "no authority '970'. It has "],
    [{ measure: 'NEET' }, "no measure 'NEET'. It has 271 (ReReferral), 217 (Section_47)"],
    [{ edition: '2019-01' }, "neighbours '2019-01'. It has 2021-04, 2025-05."],
  ])('refuses %j, and lists what there is', (choice, message) => {
    expect(() => benchmarksFor(extract, { ...reReferrals, ...choice })).toThrow(message);
  });
});
