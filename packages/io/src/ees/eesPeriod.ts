import type { Period } from '@milepost/core';

/** What kind of year a reporting year is, which the files do not say. */
export type ReportingYear = 'calendar-year' | 'financial-year' | 'academic-year';

export type EesPeriod =
  | { readonly period: Period }
  | { readonly column: string; readonly problem: string; readonly remedy: string };

/**
 * The period that a file's two columns of time name: `201819` and `Financial year` are `FY2018-19`.
 *
 * Every identifier of the standard and of the Explore Education Statistics platform is known. Those that are no
 * reporting period of Milepost's (terms, weeks, halves, tax years, quarters of academic years, runs of quarters) are
 * refused by name: a term taken for its year would stand beside figures of whole years.
 *
 * @param reportingYear what a reporting year is in this file: the year named, or the financial or academic year that
 *   ends in it. Refused without.
 * @example
 * eesPeriod('201819', 'Financial year Q1'); // { period: 'FY2018-19-Q1' }
 * eesPeriod('2018', 'April'); // { period: '2018-04' }
 * eesPeriod('2018', 'Reporting year', 'financial-year'); // { period: 'FY2017-18' }
 */
export function eesPeriod(
  timePeriod: string,
  timeIdentifier: string,
  reportingYear?: ReportingYear,
): EesPeriod {
  const identifier = timeIdentifier.trim().toLowerCase();
  const [, family = '', quarter] = QUARTER.exec(identifier) ?? [];
  const month = MONTHS.indexOf(identifier) + 1;
  if (identifier === 'reporting year') return inReportingYear(timePeriod, reportingYear);
  if (month > 0) return inYear(timePeriod, (year) => `${year}-${String(month).padStart(2, '0')}`);
  if (identifier === 'calendar year') return inYear(timePeriod, (year) => year);
  if (family === 'calendar') return inYear(timePeriod, (year) => `${year}-Q${quarter}`);
  if (identifier === 'academic year') return inSpan(timePeriod, (span) => `AY${span}`);
  if (identifier === 'financial year') return inSpan(timePeriod, (span) => `FY${span}`);
  if (family === 'financial') return inSpan(timePeriod, (span) => `FY${span}-Q${quarter}`);
  return inexpressible(identifier);
}

const QUARTER = /^(calendar|financial) year q([1-4])$/;
const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** What the platform knows, or once knew, and Milepost has no period for. */
const INEXPRESSIBLE: readonly (readonly [RegExp, string])[] = [
  [/^(autumn|spring|summer|autumn and spring) term$/, 'is a school term'],
  [/^(five|six) half[ -]terms$/, 'is a run of half terms'],
  [/^week ([1-9]|[1-4]\d|5[0-3])$/, 'is a week'],
  [/^part [12]\b/, 'is half a financial year'],
  [/^tax year( q[1-4](-q?[2-4])?)?$/, 'is a tax year, which starts on 6 April'],
  [/^academic year q[1-4](-q?[2-4])?$/, 'is part of an academic year'],
  [/^(calendar|financial) year q[1-3]-q?[2-4]$/, 'is a run of quarters'],
  [/^up until 31st march$/, 'is part of a year'],
];

function inexpressible(identifier: string): EesPeriod {
  const [, what] = INEXPRESSIBLE.find(([form]) => form.test(identifier)) ?? [];
  if (what === undefined) {
    return {
      column: 'time_identifier',
      problem: 'is no time identifier of the standard.',
      remedy: 'Write one of those it lists, such as Financial year or April.',
    };
  }
  return {
    column: 'time_identifier',
    problem: `${what}, and Milepost has no period for that.`,
    remedy: 'Choose other rows by their timeIdentifiers, or a file by years, quarters or months.',
  };
}

function inYear(timePeriod: string, write: (year: string) => Period): EesPeriod {
  if (/^(19|2[01])\d\d$/.test(timePeriod)) return { period: write(timePeriod) };
  return {
    column: 'time_period',
    problem: 'is not a year in four digits, which this time identifier goes with.',
    remedy: 'Write 2018 for 2018.',
  };
}

function inSpan(timePeriod: string, write: (span: string) => Period): EesPeriod {
  const [, from = '', to = ''] = /^((?:19|2[01])\d\d)(\d\d)$/.exec(timePeriod) ?? [];
  if (from !== '' && Number(to) === (Number(from) + 1) % 100) {
    return { period: write(`${from}-${to}`) };
  }
  return {
    column: 'time_period',
    problem:
      'is not two years that follow each other in six digits, which this time identifier goes with.',
    remedy: 'Write 201819 for 2018/19.',
  };
}

function inReportingYear(timePeriod: string, is: ReportingYear | undefined): EesPeriod {
  if (is === undefined) {
    return {
      column: 'time_identifier',
      problem: 'does not say what kind of year it is.',
      remedy:
        'Choose it from the notes of the release: reportingYear is calendar-year (the year named), or the financial-year or academic-year that ends in it.',
    };
  }
  return inYear(timePeriod, (year) => {
    if (is === 'calendar-year') return year;
    const span = `${Number(year) - 1}-${year.slice(2)}`;
    return is === 'financial-year' ? `FY${span}` : `AY${span}`;
  });
}
