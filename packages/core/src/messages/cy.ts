import type { Messages } from './Messages.js';
import { periodCy } from './periodCy.js';
import { verdictsCy } from './verdictsCy.js';
import { viewCy } from './viewCy.js';

/**
 * Milepost's words in Welsh: complete, but awaiting review by a Welsh speaker (`reviewed: false`).
 * Have it read before you publish with it, and mend what needs mending by spreading it: `{ ...cy, reviewed: true }`.
 *
 * @example
 * cy.rag.bands.amber; // 'Ambr'
 */
export const cy: Messages = {
  language: 'cy',
  reviewed: false,
  alphabet: 'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z'.split(
    ' ',
  ),
  period: periodCy,
  number: {
    thousands: ',',
    decimal: '.',
    plus: '+',
    minus: '−',
    percent: '{n}%',
    currency: { GBP: '£{n}', EUR: '€{n}' },
    otherCurrency: '{code} {n}',
    counts: '{numerator}/{denominator}',
    inWords: {
      rate: '{n} fesul {per}',
      counts: '{numerator} o {denominator}',
      days: { two: '{n} ddiwrnod', other: '{n} diwrnod' },
    },
    points: { two: '{n} bwynt', few: '{n} phwynt', many: '{n} phwynt', other: '{n} pwynt' },
  },
  list: { and: ', ', comma: ', ' },
  figure: {
    cell: '{period}: {figure}.',
    cellWithStatus: '{period}: {figure}, {status}.',
    withCounts: '{figure}, {counts}',
    fromCounts: '{figure}, wedi’i gyfrifo ar sail {counts}',
    missing: {
      'not-reported': 'dim wedi’i adrodd',
      symbol: 'dim ffigur, {symbol}',
      'zero-denominator': 'dim ffigur, nid oedd dim i’w gyfrif',
    },
    symbols: {
      c: 'cyfrinachol',
      x: 'ddim ar gael',
      z: 'ddim yn berthnasol',
      low: 'rhy isel i’w ddangos',
      k: 'yn talgrynnu i sero',
      u: 'rhy annibynadwy i’w ddangos',
    },
    statuses: { final: 'terfynol', provisional: 'dros dro', revised: 'diwygiedig' },
    statusNotes: {
      final: 'Ffigur terfynol.',
      provisional: 'Dros dro: gall y ffigur newid eto.',
      revised: 'Diwygiedig: mae’r ffigur wedi newid ers ei gyhoeddi gyntaf.',
    },
    note: 'Nodyn: {note}.',
  },
  ...verdictsCy,
  trend: {
    none: '{label}: dim ffigurau wedi’u hadrodd.',
    single: '{label}: un ffigur yn unig, {value} {during}.',
    span: '{label}: o {first} {firstDuring} i {last} {lastDuring}.',
    extremes: 'Uchaf: {high} {highDuring}. Isaf: {low} {lowDuring}.',
    flat: 'Mae pob ffigur yr un fath.',
    gap: 'Dim ffigur ar gyfer {periods}.',
    gaps: { other: 'Dim ffigur ar gyfer {n} o’r {total} cyfnod.' },
    latest: 'Ffigur diweddaraf: {verdict}',
    yearToDate: 'Y flwyddyn hyd yma: mae’r cyfrif yn dechrau o’r newydd bob mis {month}.',
  },
  benchmark: {
    positions: {
      better: 'Gwell na’r gymhariaeth ({label})',
      worse: 'Gwaeth na’r gymhariaeth ({label})',
      'in-line': 'Yn unol â’r gymhariaeth ({label})',
    },
    reasons: {
      compared:
        '{position}: {figure} {figureDuring}, o’i gymharu â {benchmark} {benchmarkDuring}{difference}.',
      'no-polarity':
        '{label}: {benchmark} {benchmarkDuring}, o’i gymharu â {figure} yma {figureDuring}. Nid yw’n well bod yn uwch nac yn is.',
      'no-figure': 'Dim cymhariaeth ({label}): nid oes ffigur.',
      'no-benchmark-value':
        'Dim cymhariaeth ({label}): nid oes ffigur cymharol ar gyfer y cyfnod hwn na chyn hynny.',
    },
    above: ', {amount} yn uwch',
    below: ', {amount} yn is',
  },
  headline: {
    changed: {
      up: 'I fyny o {before} i {after}',
      down: 'I lawr o {before} i {after}',
      same: 'Heb newid: {before}, {after}',
    },
    stands: '{after}',
    when: '{figure} {during}',
    statedUp: ', nodwyd cynnydd o {amount}',
    statedDown: ', nodwyd gostyngiad o {amount}',
    positions: {
      better: '; gwell na’r gymhariaeth ({label}: {value})',
      worse: '; gwaeth na’r gymhariaeth ({label}: {value})',
      'in-line': '; yn unol â’r gymhariaeth ({label}: {value})',
    },
    compared: '; {label}: {value}',
  },
  milestone: {
    categories: {
      complete: 'Wedi’i chwblhau',
      'on-track': 'Ar y trywydd iawn',
      'at-risk': 'Mewn perygl',
      late: 'Hwyr',
      'not-started': 'Heb ddechrau',
      'not-due': 'Heb gyrraedd ei dyddiad eto',
      suspended: 'Wedi’i hatal dros dro',
    },
    schedules: {
      commenced: 'Dechreuodd: {period}',
      commencing: 'Yn dechrau: {period}',
      due: 'I’w chwblhau: {period}',
      launch: 'Dyddiad lansio: {period}',
      'year-long': 'Drwy’r flwyddyn',
      rolling: 'Rhaglen dreigl',
    },
    scheduleFor: '{schedule} ({for})',
    updates: {
      monthly: 'Diweddariadau misol: {periods}',
      quarterly: 'Diweddariadau chwarterol: {periods}',
      other: 'Diweddariadau: {periods}',
    },
    updatesEvery: {
      month: 'Diweddariad bob mis',
      quarter: 'Diweddariad bob chwarter',
      'half-year': 'Diweddariad bob hanner blwyddyn',
      year: 'Diweddariad bob blwyddyn',
    },
    overdue: 'Heibio’r dyddiad: i’w chwblhau erbyn {date} a heb ei chwblhau.',
    revised: 'Dyddiad diwygiedig: {period}.',
    count: {
      one: '{n} garreg filltir',
      two: '{n} garreg filltir',
      many: '{n} charreg filltir',
      other: '{n} carreg filltir',
    },
    overdueCount: {
      one: 'Mae {n} garreg filltir heibio’i dyddiad: {refs}.',
      two: 'Mae {n} garreg filltir heibio’u dyddiad: {refs}.',
      many: 'Mae {n} charreg filltir heibio’u dyddiad: {refs}.',
      other: 'Mae {n} carreg filltir heibio’u dyddiad: {refs}.',
    },
    rollUp: { other: 'Mae {n} o {milestones} ar y trywydd iawn ({percent})' },
    rollUpWithComplete: {
      other: 'Mae {n} o {milestones} ar y trywydd iawn neu wedi’u cwblhau ({percent})',
    },
    rollUpDue: { other: '; o’r {n} sydd wedi cyrraedd eu dyddiad, {percent}.' },
    rollUpNoneDue: '; nid oes yr un wedi cyrraedd ei dyddiad eto.',
    rollUpNone: 'Nid oes cerrig milltir.',
  },
  review: {
    questions: {
      'working-well': 'Beth sy’n gweithio’n dda?',
      'worried-about': 'Beth sy’n ein poeni?',
      'needs-to-happen': 'Beth sydd angen digwydd?',
    },
    cites: { one: 'Carreg filltir {refs}', other: 'Cerrig milltir {refs}' },
    nothing: 'Ni chofnodwyd dim.',
    due: 'Erbyn {period}',
    total: 'Cyfanswm',
  },
  view: viewCy,
};
