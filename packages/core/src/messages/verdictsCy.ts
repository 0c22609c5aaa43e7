import type { KpiMessages } from './KpiMessages.js';

/** Verdicts and what they rest on, in Welsh. */
export const verdictsCy: Pick<KpiMessages, 'rag' | 'rule' | 'travel' | 'indicator'> = {
  rag: {
    bands: { green: 'Gwyrdd', amber: 'Ambr', red: 'Coch', 'not-rated': 'Heb ei raddio' },
    letters: { green: 'G', amber: 'A', red: 'C', 'not-rated': 'H' },
    verdict: '{band}: {why}.',
    reasons: {
      'at-or-better-than-target': 'yn cyrraedd y {targetName}, {distance}’r targed',
      'within-tolerance': '{distance}’r {targetName}, o fewn {within} iddo',
      'outside-tolerance': '{distance}’r {targetName}, mwy na {within} oddi wrtho',
      'meets-green-threshold': '{green}, y llinell werdd',
      'meets-amber-threshold': '{amber}, y llinell ambr; y llinell werdd yw {greenLine}',
      'misses-amber-threshold': '{missed}, y llinell ambr',
      'inside-range': 'o fewn yr ystod {low} i {high}',
      'near-range': '{distance}’r ystod {low} i {high}, o fewn {within} iddi',
      'outside-range': '{distance}’r ystod {low} i {high}, mwy na {within} oddi wrthi',
      'improved-on-last-year':
        '{distance}’r {targetName}, mwy na {within} oddi wrtho, ond gwell na blwyddyn ynghynt ({lastYear})',
      'held-on-last-year':
        '{distance}’r {targetName}, mwy na {within} oddi wrtho, ond yr un fath â blwyddyn ynghynt ({lastYear})',
      'worse-than-last-year':
        '{distance}’r {targetName}, mwy na {within} oddi wrtho, a gwaeth na blwyddyn ynghynt ({lastYear})',
      'no-figure-last-year':
        '{distance}’r {targetName}, mwy na {within} oddi wrtho, ac nid oes ffigur ar gyfer yr un cyfnod y llynedd',
      'monitor-only': 'monitro yn unig, heb darged',
      'no-rule': 'nid oes rheol yn dweud sut i’w raddio',
      'no-target': 'ni osodwyd targed',
      'no-target-for-period': 'nid oes targed yn cwmpasu {period}',
      'no-polarity': 'nid yw’n well bod yn uwch nac yn is ar gyfer y mesur hwn',
      'not-reported': 'nid adroddwyd dim',
      symbol: 'nid oes ffigur, {symbol}',
      'zero-denominator': 'nid oedd dim i’w gyfrif',
    },
    lastYear: '{value} {during}',
    sameLastYear: 'yr un cyfnod y llynedd',
    onTarget: 'yn union ar y {targetName}',
    targetName: 'targed ar gyfer {setFor} ({target})',
    above: '{amount} uwchlaw',
    below: '{amount} islaw',
    thresholdOrBetter: { higher: 'ar neu uwchlaw {line}', lower: 'ar neu islaw {line}' },
    thresholdMissed: { higher: 'islaw {line}', lower: 'uwchlaw {line}' },
    otherYear: 'Gosodwyd y targed hwnnw ar gyfer blwyddyn arall.',
    otherPeriod: 'Gosodwyd y targed hwnnw ar gyfer cyfnod arall.',
    assumedTarget: 'Tybir ei fod yn cwmpasu’r cyfnod hwn.',
    amberLimit: 'Daw ambr i ben ar {limit}.',
  },
  rule: {
    kinds: {
      tolerance:
        'Gwyrdd: ar y targed neu’n well. Ambr: o fewn {within} i’r targed. Coch: ymhellach oddi wrtho.',
      thresholds: 'Gwyrdd: {green} neu well. Ambr: {amber} neu well. Coch: unrhyw beth arall.',
      range:
        'Gwyrdd: o {low} i {high}. Ambr: o fewn {within} i’r ystod honno. Coch: ymhellach oddi wrthi.',
      'trend-aware':
        'Gwyrdd: ar y targed neu’n well, neu o fewn {within} iddo. Ambr: ymhellach i ffwrdd, ond heb fod yn waeth nag yn yr un cyfnod y llynedd. Coch: unrhyw beth arall.',
      monitor: 'Monitro yn unig: i’w wylio, byth i’w raddio.',
    },
    within: { relative: '{n}%', points: '{amount}' },
  },
  travel: {
    movements: { up: 'I fyny', down: 'I lawr', same: 'Heb newid' },
    judgements: {
      positive: 'gwelliant',
      negative: 'newid er gwaeth',
      neutral: 'heb fod yn well nac yn waeth',
    },
    mark: { positive: 'gwell', negative: 'gwaeth', neutral: 'heb fod yn well nac yn waeth' },
    reasons: {
      compared: '{movement} o {value} {during}',
      'compared-with-baseline': '{movement} o linell sylfaen {period}, sef {value}',
      'compared-with-average': '{movement} o {value}, cyfartaledd y {n} cyfnod blaenorol',
      'not-wanted': 'Ni ddangosir cyfeiriad teithio ar gyfer y mesur hwn',
      'no-value': 'Dim cyfeiriad teithio: nid oes ffigur',
      'nothing-before': 'Dim cyfeiriad teithio: nid oes dim cynharach i gymharu ag ef',
      'previous-missing': 'Dim cyfeiriad teithio: nid oes ffigur i gymharu ag ef',
      'too-few-to-average':
        'Dim cyfeiriad teithio: nid oes ffigur ym mhob un o’r {n} cyfnod blaenorol',
      'first-in-year': 'Dim cyfeiriad teithio: dyma ffigur cyntaf y flwyddyn',
    },
    judged: '{moved}, {judgement}.',
    neither: '{moved}.',
    sinceReset: 'Dechreuodd y cyfrif o’r newydd rhwng y ddau.',
    comparisons: {
      previous: 'O’i gymharu â’r cyfnod blaenorol.',
      'same-period-last-year': 'O’i gymharu â’r un cyfnod y llynedd.',
      'previous-in-year': 'O’i gymharu â’r cyfnod blaenorol yn yr un flwyddyn.',
      average: 'O’i gymharu â chyfartaledd y {n} cyfnod blaenorol.',
    },
  },
  indicator: {
    polarity: {
      higher: 'Gorau po uchaf.',
      lower: 'Gorau po isaf.',
      range: 'Gorau po agosaf at ei darged neu ei ystod.',
      none: 'Nid yw’n well bod yn uwch nac yn is.',
    },
    basis: {
      'in-period': 'Yn y cyfnod',
      'year-to-date': 'Y flwyddyn hyd yma',
      'rolling-12': '12 mis treigl',
      snapshot: 'Ciplun',
      annualised: 'Ar sail blwyddyn gyfan',
    },
    basisNotes: {
      'in-period': 'Mae pob ffigur yn cyfrif yr hyn a ddigwyddodd yn y cyfnod hwnnw yn unig.',
      'year-to-date':
        'Y flwyddyn hyd yma: mae’n cyfrif o ddechrau’r flwyddyn ac yn dechrau o’r newydd bob mis {month}. Yn gynnar yn y flwyddyn, ychydig o achosion sydd y tu ôl i ffigur, a gall amrywio’n fawr.',
      'rolling-12': 'Mae pob ffigur yn cyfrif y deuddeg mis hyd at ddiwedd ei gyfnod.',
      snapshot: 'Mae pob ffigur yn cyfrif y sefyllfa ar ddiwedd ei gyfnod.',
      annualised: 'Mae pob ffigur wedi’i gyfrifo ar sail blwyddyn gyfan.',
    },
    earlyInYear:
      'Y flwyddyn hyd yma: dechreuodd y cyfrif o’r newydd ym mis {month}, felly mae llai o achosion y tu ôl iddo nag yn hwyrach yn y flwyddyn.',
    proxy: 'Mesur dirprwyol',
    proxyCaveat: 'Mesur dirprwyol: amcan yn unig.',
    proxyOverHundred: 'Mesur dirprwyol: amcan yn unig, felly gall fod dros 100%.',
    proxyWhole: 'Mesur dirprwyol: amcan yn unig. Mae’n sefyll dros: {standsFor}. Pam: {because}.',
    target: 'Targed: {target} ar gyfer {setFor}.',
    targetReach: {
      'own-period': 'Mae’n graddio ffigurau’r cyfnod hwnnw.',
      'all-shown': 'Fe’i defnyddir ar gyfer pob cyfnod a ddangosir.',
      stretch: 'Fe’i defnyddir ar gyfer {from} – {to}.',
    },
    assumed: 'Nid yw’r ffynhonnell yn dweud hynny: fe’i tybir.',
    source: 'Ffynhonnell: {source}.',
    monitorOnly: 'Monitro yn unig: nid oes targed.',
    noTarget: 'Ni osodwyd targed.',
    noTargetNow: 'Nid oes targed yn cwmpasu’r cyfnod diweddaraf.',
    ratedByLines: 'Fe’i graddir yn ôl llinellau sefydlog yn hytrach na tharged.',
    baseline: 'Llinell sylfaen {period}: {figure}.',
    baselineMissing: 'Llinell sylfaen {period}: dim ffigur, {symbol}.',
    noBaseline: 'Nid oes llinell sylfaen.',
  },
};
