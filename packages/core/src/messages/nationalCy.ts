import type { NationalMessages } from './NationalMessages.js';
import { cy } from './cy.js';

/** What is said of an organisation among all others in the country, in Welsh, awaiting a native speaker's review. */
export const nationalCy: NationalMessages = {
  messages: cy,
  england: 'Lloegr',
  neighbours: 'Cymdogion ystadegol',
  source:
    'Yr Adran Addysg (DfE), Local Authority Interactive Tool (LAIT), mesur {code} ({shortName}). Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan y Drwydded Llywodraeth Agored f3.0.',
  statisticsFile:
    'Yr Adran Addysg (DfE), Explore Education Statistics, {file}. Yn cynnwys gwybodaeth sector cyhoeddus a drwyddedwyd o dan y Drwydded Llywodraeth Agored f3.0.',
  average: 'Cyfartaledd syml cymdogion ystadegol argraffiad {edition}.',
  whole: { one: 'Mae gan ei un cymydog ffigur.', other: 'Mae gan bob un o’r {n} ffigur.' },
  used: { other: 'mae gan {n} o {of} ffigur' },
  without: {
    suppressed: { other: '{n} wedi’u hatal' },
    'not-applicable': { other: '{n} heb fod yn berthnasol' },
    missing: { other: '{n} ar goll' },
    unexplained: { other: '{n} ar goll neu wedi’u hatal, heb i’r ffynhonnell ddweud pa un' },
  },
  gap: '{period}: {used} ({without}).',
  noNeighbours: 'Nid yw argraffiad {edition} yn enwi cymdogion ystadegol i {name}.',
  rank: 'Mae {name} yn safle {rank} o {of} awdurdod {during}, lle 1 yw’r gorau{tied}.',
  tied: { other: ', yn gyfartal â {n} arall' },
  bands: {
    A: 'Band chwartel A: y chwarter gorau.',
    B: 'Band chwartel B: yr ail chwarter gorau.',
    C: 'Band chwartel C: y trydydd chwarter gorau.',
    D: 'Band chwartel D: y chwarter gwaethaf.',
  },
  noFigure: 'Nid oes gan {name} ffigur {during}, felly dim safle.',
  noPolarity: 'Dim safle na band chwartel: nid yw’n well bod yn uwch nac yn is.',
};
