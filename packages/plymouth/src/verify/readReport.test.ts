import { expect, it } from 'vitest';
import { readKpiTable } from './readKpiTable.js';
import { readMilestones } from './readMilestones.js';
import { readReport } from './readReport.js';

it('readReport says so when the text is another document’s', () => {
  expect(() => readReport('Minutes of a meeting')).toThrow('it has 0 priorities, not 6');
});

it('readKpiTable says so when a row of figures is missing', () => {
  expect(() => readKpiTable('5', '2017/18\nActual\n52.0% 55.0%')).toThrow(
    'Priority 5: 0 rows of figures, not 4',
  );
});

it('readMilestones reads every form of date, over line ends and with two schedules in one cell', () => {
  const text = [
    '6.1 Do a thing in June 2019 and another in',
    'July 2019. Commenced: ',
    'January 2019 (Quarterly updates: Mar-19, and Dec-',
    '19)',
    'ON TRACK',
    '6.2 Do more Launch date: April ',
    '2019',
    'SLIGHT ',
    'SLIPPAGE',
    '6.3 Yearly rolling ',
    'programme',
    'NOT YET DUE',
    '6.4 The last',
    'May 2019',
    'Year Long for management ',
    'oversight',
    'ON TRACK',
  ].join('\n');
  expect(readMilestones(text)).toEqual([
    {
      ref: '6.1',
      status: 'ON TRACK',
      keyDates: ['Commenced: January 2019', 'Quarterly updates: Mar-19, and Dec-19'],
    },
    { ref: '6.2', status: 'SLIGHT SLIPPAGE', keyDates: ['Launch date: April 2019'] },
    { ref: '6.3', status: 'NOT YET DUE', keyDates: ['Yearly rolling programme'] },
    {
      ref: '6.4',
      status: 'ON TRACK',
      keyDates: ['May 2019', 'Year Long for management oversight'],
    },
  ]);
});

it('readMilestones refuses a milestone without a status', () => {
  expect(() => readMilestones('1.1 Do a thing\nMay 2019')).toThrow('1.1 has 0 statuses, not one');
});
