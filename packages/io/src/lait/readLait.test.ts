import { describe, expect, it } from 'vitest';
import { nationalIndicators } from '@milepost/core/definitions';
import { LaitError } from './LaitError.js';
import { laitFigure } from './laitFigure.js';
import { laitFiles } from './laitFiles.examples.js';
import { readLait } from './readLait.js';
import type { LaitFiles } from './readLait.js';

const extract = readLait(laitFiles);

function issues(files: Partial<LaitFiles>): string {
  try {
    readLait({ ...laitFiles, ...files });
  } catch (error) {
    if (error instanceof LaitError) return error.message;
    throw error;
  }
  return '';
}

const observations = (row: string) => `measure,period,area,la_number,region,value\n${row}\n`;
const neighbours = (...lines: string[]) =>
  ['edition,la_number,rank,neighbour_la_number', ...lines].join('\n');

describe('readLait', () => {
  it('reads nine measures of 158 authorities, eleven regions and England, with two editions of neighbours', () => {
    const levels = [...extract.places.values()].map(({ level }) => level);
    const count = (wanted: string) => levels.filter((level) => level === wanted).length;
    expect([count('National'), count('Regional'), count('Local authority')]).toEqual([1, 11, 158]);
    expect(extract.measures).toHaveLength(9);
    expect([...extract.neighbours.keys()]).toEqual(['2021-04', '2025-05']);
  });

  it('takes polarity from the dictionary, and core’s own definitions have the same', () => {
    const polarities = extract.measures.map(({ code, shortName, polarity }) => [
      `${code} (${shortName})`,
      polarity,
    ]);
    const defined = nationalIndicators.map(({ source, polarity }) => [
      /measure (\d+ \(.*?\))\./.exec(String(source))?.[1],
      polarity,
    ]);
    expect(polarities.sort()).toEqual(defined.sort());
  });

  it('names a financial year by both its years: 2018 is 2017/18', () => {
    const plymouth = extract.figures.get('ReReferral')?.get('879');
    expect(plymouth?.get('FY2017-18')).toEqual({ value: 28 });
  });

  it('reads academic and calendar years, and refuses years it has no period for', () => {
    const dictionary = (type: string) => laitFiles.measures.replaceAll('Financial Year', type);
    const read = readLait({ ...laitFiles, measures: dictionary('Academic Year') });
    expect([...(read.figures.get('ReReferral')?.get('879')?.keys() ?? [])][0]).toBe('AY2015-16');
    expect(issues({ measures: dictionary('Tax Year') })).toContain('no kind of year');
  });

  it('leaves off the digits that a spreadsheet added', () => {
    expect(laitFigure('91.300000000000011')).toEqual({ value: 91.3 });
    expect(laitFigure('9.1999999999999993')).toEqual({ value: 9.2 });
    expect(laitFigure('0')).toEqual({ value: 0 });
    expect(laitFigure('-0')).toEqual({ value: 0 });
  });

  it.each([
    ['c', 'suppressed'],
    ['z', 'not-applicable'],
    ['x', 'missing'],
    ['..', 'missing'],
    ['', 'missing'],
    ['-', 'unexplained'],
  ])('never takes %j for a figure: it is %s', (cell, why) => {
    expect(laitFigure(cell)).toMatchObject({ why });
  });

  it.each(['1,5', '12%', 'n/a', 'Infinity', '1e999', '--'])('refuses %j as a figure', (cell) => {
    expect(laitFigure(cell)).toBeNull();
  });

  it('names file, row, column and value of everything it cannot understand', () => {
    expect(
      issues({ observations: observations('ReReferral,2018,Plymouth,879,South West,28%') }),
    ).toContain('observations, row 2, column value: "28%" is neither a figure nor one of - c x z.');
    expect(issues({ observations: observations('NEET,2018,Plymouth,879,South West,2') })).toContain(
      'column measure: "NEET" is not in the dictionary.',
    );
    expect(
      issues({ observations: observations('ReReferral,2017/18,Plymouth,879,South West,2') }),
    ).toContain('column period: "2017/18"');
    const row = 'ReReferral,2018,Plymouth,879,South West,28';
    expect(issues({ observations: observations(`${row}\n${row}`) })).toContain(
      'row 3, column period',
    );
    expect(issues({ neighbours: neighbours('2025-05,879,1,999') })).toContain(
      '"999" is no authority',
    );
    expect(issues({ neighbours: neighbours('e,879,1,880', 'e,879,2,880') })).toContain('twice');
    expect(issues({ measures: laitFiles.measures.replace('Low', 'Lower') })).toContain(
      'measures, row 2, column Polarity: "Lower" is not High, Low or -.',
    );
  });

  it('refuses an empty file, missing columns and a quotation mark that is never closed', () => {
    expect(issues({ observations: '' })).toContain('the file is empty');
    expect(issues({ neighbours: 'edition,la_number\n' })).toContain(
      '"rank" is a column that is missing',
    );
    expect(issues({ observations: observations('"ReReferral,2018') })).not.toBe('');
  });

  it('stops after 50 issues', () => {
    const rows = Array.from({ length: 200 }, () => 'NEET,2018,Plymouth,879,South West,2');
    expect(issues({ observations: observations(rows.join('\n')) }).split('\n')).toHaveLength(50);
  });
});
