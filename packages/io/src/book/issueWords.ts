import type { BookIssueCode, BookNoteCode } from './BookIssue.js';

interface IssueWords {
  readonly message: string;
  readonly remedy: string;
}

const saveAgain = 'Open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx).';

export const issueWords: Readonly<Record<BookIssueCode, IssueWords>> = {
  'error-cell': {
    message: 'The cell shows the error {value}.',
    remedy: 'Mend the formula, or type the value.',
  },
  uncalculated: {
    message: 'The cell holds a formula, and the file does not hold what it comes to.',
    remedy:
      'Open the file in Excel or LibreOffice, let it calculate and save it; formulas are never run here.',
  },
  'not-a-number': {
    message: '“{value}” is not a number.',
    remedy: 'Write a number alone, as 53.1. A figure that is missing has a symbol: {symbols}.',
  },
  'comma-number': {
    message: '“{value}” may have a decimal comma.',
    remedy: 'Write decimals with a point: 53.1.',
  },
  'date-for-figure': {
    message: 'The cell holds a date, {value}: a spreadsheet makes dates of figures such as 7/19.',
    remedy:
      'If it was a count of a count, write the numerator and the denominator in their own columns, or format the cell as text and type it again.',
  },
  'date-for-text': {
    message:
      'The cell holds a date, {value}: a spreadsheet makes dates of text that looks like one.',
    remedy: 'Format the cell as text and type it again.',
  },
  'date-without-year': {
    message:
      'The cell holds the day {value} and does not show its year: a spreadsheet makes that of “Apr-18”, in the year it was typed in.',
    remedy: 'Write 2018-04 or April 2018 for the month, or the day with its year.',
  },
  'counts-here': {
    message: '“{value}” is a count of a count, and this column takes one number.',
    remedy: 'Write the numerator and the denominator in columns of their own.',
  },
  'percent-here': {
    message: '{value} is a percentage, and the indicator is not measured in percent.',
    remedy:
      'Write the number in the unit of the indicator, or correct the unit on the sheet Indicators.',
  },
  'not-yes-or-no': { message: '“{value}” is neither yes nor no.', remedy: 'Write yes or no.' },
  'not-a-workbook': { message: 'This is not an Excel workbook{found}.', remedy: saveAgain },
  'old-xls': { message: 'This is a workbook of the old kind (.xls).', remedy: saveAgain },
  'binary-xlsb': { message: 'This is a binary workbook (.xlsb).', remedy: saveAgain },
  'open-document': { message: 'This is an OpenDocument spreadsheet (.ods).', remedy: saveAgain },
  password: {
    message: 'The workbook is protected by a password to open it.',
    remedy: 'Take the password off in Excel (File, Info, Protect Workbook) and save it.',
  },
  truncated: {
    message: 'The file is cut short: its end is missing.',
    remedy: 'Copy or download it again.',
  },
  damaged: { message: 'The file is damaged: {found}.', remedy: saveAgain },
  'too-many-parts': {
    message: 'The file holds {n} parts, more than {most}.',
    remedy: 'Copy the sheets of the plan into a new workbook.',
  },
  'too-large': {
    message: 'Unpacked, the file is larger than {most} MB.',
    remedy: 'Copy the sheets of the plan into a new workbook, or keep the figures as CSV.',
  },
  'zip-bomb': {
    message:
      'The file unpacks to over {most} times its size, as no workbook does: it was not read.',
    remedy: 'Ask whoever sent it. To use its contents, copy them into a new workbook.',
  },
  'xml-declares': {
    message: 'The file declares XML entities, as no workbook does: it was not read.',
    remedy: 'Ask whoever sent it. To use its contents, copy them into a new workbook.',
  },
  'nothing-to-read': {
    message: 'There is no sheet of a plan in it.',
    remedy: 'Start from a template: its sheets are {sheets}.',
  },
  'unclosed-quote': {
    message:
      'A quotation mark opens a cell and none closes it, so the rest of the file is one cell.',
    remedy: 'Close the quotation mark, or double it where it is part of the text.',
  },
  'missing-sheet': {
    message: 'There is no sheet {value}.',
    remedy: 'Add it from a template.',
  },
  'unknown-sheet': {
    message: 'No plan has a sheet “{value}”.{nearest}',
    remedy: 'Rename it, or begin its name with _ or Notes and it is left alone.',
  },
  'sheet-twice': {
    message: 'There are two sheets {value}.',
    remedy: 'Put their rows on one.',
  },
  'too-many-rows': {
    message: 'The sheet has more than {most} rows.',
    remedy: 'Delete the rows that are not part of the plan.',
  },
  'missing-column': {
    message: 'The sheet has no column {value}.',
    remedy: 'Add it: {note}',
  },
  'unknown-column': {
    message: 'The sheet has no column “{value}”.{nearest}',
    remedy: 'Rename it, or begin it with _ and it is left alone.',
  },
  'column-twice': {
    message: 'The column {value} is there twice.',
    remedy: 'Keep one of them.',
  },
  'long-and-wide': {
    message: 'The sheet has a column {value}, and columns that are periods as well.',
    remedy:
      'Lay the figures long (columns Indicator, Period, Value) or wide (Indicator, and a column for each period), not both.',
  },
  'too-many-columns': {
    message: 'The sheet has something in a column beyond {most}.',
    remedy: 'Clear the columns that are not part of the plan.',
  },
  'no-heading': {
    message: 'There is something in a column that has no heading.',
    remedy: 'Give the column a heading, or clear it.',
  },
  'unknown-item': {
    message: 'The sheet Plan has no item “{value}”.{nearest}',
    remedy: 'Rename it, or begin it with _ and it is left alone.',
  },
  'item-twice': {
    message: 'The item {value} is there twice.',
    remedy: 'Keep one of them.',
  },
  'no-holder': {
    message: 'The row does not say which {holder} it belongs to.',
    remedy: 'Write it in the column {column}.',
  },
  'unknown-holder': {
    message: 'There is no {holder} “{value}” on the sheet {sheet}.{nearest}',
    remedy: 'Write one that is there, or add it.',
  },
  'unknown-list': {
    message: '“{value}” is none of {allowed}.',
    remedy: 'Write one of them.',
  },
  'targets-of-monitored': {
    message:
      'The indicator “{value}” has a target, and the sheet Indicators says that it is monitor-only.',
    remedy: 'Take out one or the other.',
  },
  'value-disagrees': {
    message: 'The value is {value}, and the column {column} of the row says otherwise.',
    remedy: 'Write it once, or the same in both.',
  },
  'long-text-lost': {
    message: 'The text is on the sheet Long texts, number {value}, which is not there.',
    remedy: 'Put the text into the cell, or the sheet back.',
  },
};

/** What is said of a cell that must be filled in and is not. */
export const blankWords: IssueWords = {
  message: '{value} is blank.',
  remedy: 'Fill it in. {note}',
};

export const noteWords: Readonly<Record<BookNoteCode, string>> = {
  'hidden-rows': 'Hidden rows were read as well: {rows}.',
  'hidden-sheet': 'The sheet is hidden, and was read.',
  'merged-filled':
    'Cells {value} are merged: each of their rows was read as holding what the first holds.',
  'merged-first': 'Cells {value} are merged: only the first of them holds anything.',
  macros: 'The workbook holds macros: they were not run.',
  'external-links':
    'The workbook links to other files: they were not opened, and the values kept in it were used.',
  'file-left': 'The file {value} is no CSV, and was left alone.',
  'sheet-left': 'The sheet was left alone.',
  'sheet-absent': 'There is no sheet {value}: the plan has none.',
  'first-of-month':
    'Dates that are the first of a month were read as the whole month: {value} and others like it. Write 2018-04-01 as text for the day itself.',
  'small-percent':
    'Every figure of “{value}” is 1 or less, and its unit is percent: 0.531 was read as 0.531%, not as 53.1%. Format the cells as percentages if that is what is meant.',
  'number-as-ref':
    '“{value}” was typed as a number: a ref such as 1.10 loses its 0. Format the column as text.',
  formulas: 'Formulas were not run: the values kept in the file were used.',
  encoding:
    'The file is not UTF-8: it was read as {value}. If accents or pound signs look wrong, save it as "CSV UTF-8".',
  delimiter: 'Its cells are parted by {value}.',
};
