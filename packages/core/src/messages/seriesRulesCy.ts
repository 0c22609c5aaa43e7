import type { RuleMessages } from './FindingMessages.js';

/** Cyfres yn ei herbyn ei hun, yn erbyn cyfresi eraill, ac yn erbyn yr hyn a argraffwyd ohoni. */
export const seriesRulesCy = {
  'over-100': {
    title: 'Mae canran dros 100',
    says: {
      found: '{value} yw “{indicator}” {during}, ac nid yw’n dweud mai dirprwy ydyw.',
      more: '{value} yw “{indicator}” {during}, a thros 100% hefyd: {others}; nid yw’n dweud mai dirprwy ydyw.',
    },
    remedy: 'Gwiriwch y ffigur; os yw’n gywir, dywedwch mai dirprwy yw’r mesur ac ar gyfer beth.',
  },
  'numerator-above-denominator': {
    title: 'Cyfrifwyd mwy nag oedd i’w cyfrif',
    says: {
      found: '{count} o {of}: mae’r cyfrif cyntaf yn uwch na’r ail.',
      swapped: '{count} o {of}: mae’r ddau gyfrif o chwith ar gyfer y ganran.',
    },
    remedy: {
      found: 'Gwiriwch y ddau gyfrif, neu dywedwch mai dirprwy yw’r mesur.',
      swapped: 'Cyfnewidiwch y ddau gyfrif.',
    },
  },
  'cumulative-count-falls': {
    title: 'Mae cyfrif am y flwyddyn hyd yma wedi gostwng',
    says: {
      found: 'Mae’r cyfrif am y flwyddyn hyd yma yn gostwng o {from} ({before}) i {to} ({period}).',
      denominator:
        'Mae’r cyfrif y mae’n gyfran ohono, am y flwyddyn hyd yma, yn gostwng o {from} ({before}) i {to} ({period}).',
    },
    remedy: 'Gwiriwch y ddau gyfrif; os tynnwyd cofnodion allan, dywedwch hynny mewn nodyn.',
  },
  'pasted-row': {
    title: 'Ffigurau rhes arall ydynt',
    says: {
      counts: 'Cyfrifon “{other}” yw cyfrifon “{indicator}” o {from} i {to} ({row}).',
      values: 'Ffigurau “{other}” yw ffigurau “{indicator}” o {from} i {to} ({row}).',
    },
    remedy: 'Chwiliwch am y ddwy res, ac adferwch y ffigurau y gludwyd drostynt.',
  },
  'percentage-and-rates': {
    title: 'Nid yw canran yr hyn y mae ei dwy gyfradd yn ei wneud',
    says: {
      found:
        'Mae “{indicator}” yn {printed} ar gyfer {period}; {computed} yw {top} dros {bottom}. Ym mron pob cyfnod arall y naill dros y llall ydyw.',
    },
    remedy: 'Chwiliwch am y cyfrifon y tu ôl i’r tri, a chywirwch yr un anghywir.',
  },
  'missing-digit': {
    title: 'Mae ffigur yn edrych fel petai digid wedi’i golli neu’i ddyblu',
    says: {
      implied:
        'Mae {value} yn edrych fel petai digid wedi’i golli: mae {others} yn ei wneud tua {implied}, ac mae’r ffigurau o’i amgylch yn agos at {around}.',
      impliedLess:
        'Mae {value} yn edrych fel petai ganddo ddigid yn ormod: mae {others} yn ei wneud tua {implied}, ac mae’r ffigurau o’i amgylch yn agos at {around}.',
      lost: 'Mae {value} yn edrych fel petai digid wedi’i golli: mae’r ffigurau o’i amgylch yn agos at {around}, a byddai {candidate} yn ffitio.',
      doubled:
        'Mae {value} yn edrych fel petai ganddo ddigid yn ormod: mae’r ffigurau o’i amgylch yn agos at {around}, a byddai {candidate} yn ffitio.',
    },
    remedy: 'Chwiliwch am y ffigur; os yw’n gywir, dywedwch mewn nodyn beth a ddigwyddodd.',
  },
  'comparator-used-twice': {
    title: 'Saif un ffigur cymharydd wrth ddau ddangosydd',
    says: {
      found:
        'Mae’r testun yn rhoi {value} fel ffigur {comparator} ar gyfer “{indicator}” ac ar gyfer “{other}”.',
    },
    remedy: 'Chwiliwch am y ddau, a chywirwch yr un a gopïwyd.',
  },
  'printed-value': {
    title: 'Nid ffigur y cynllun yw gwerth printiedig',
    says: {
      found: 'Mae’r ddogfen yn argraffu {printed}; {value} sydd yn y cynllun.',
      counts: 'Mae’r ddogfen yn argraffu {printed}; {value} a wna’r cyfrifon.',
    },
    remedy: 'Darganfyddwch pa un sy’n gywir, a chywirwch y llall.',
  },
  'printed-rag': {
    title: 'Nid y lliw a rydd y rheol yw lliw printiedig',
    says: { found: 'Fe’i hargreffir fel {printed}. Yn ôl rheol y cynllun: {why}' },
    remedy: 'Cywirwch y lliw, y targed neu’r rheol, pa un bynnag sy’n anghywir.',
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
