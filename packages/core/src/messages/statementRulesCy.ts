import type { RuleMessages } from './FindingMessages.js';

/** Gosodiadau’r naratif yn erbyn ffigurau’r cynllun ei hun. */
export const statementRulesCy = {
  'claim-against-rollup': {
    title: 'Mae gosodiad am gerrig milltir yn anghyson â’r cerrig milltir',
    says: {
      count: 'Mae’n cyfrif {milestones} yn “{category}”; {counted} sydd yn y tabl.',
      of: 'Mae’n cyfrif {milestones} i gyd; {counted} sydd yn y tabl.',
      percent:
        'Mae’n dweud bod {claimed} o gerrig milltir yn “{category}”; {computed} yw {count} o {of}.',
      none: 'Mae’n dweud bod {claimed} o gerrig milltir yn “{category}”, ond nid oes cerrig milltir.',
    },
    remedy: 'Cywirwch y frawddeg, neu statws y garreg filltir a adawyd ar ôl.',
  },
  'claim-against-series': {
    title: 'Nid yw ffigur yn y testun yr un fath â’r ffigur yn y tabl',
    says: {
      found: 'Dywed y testun {claimed} {during} ar gyfer “{indicator}”; {held} sydd yn y tabl.',
    },
    remedy: 'Darganfyddwch pa un sy’n gywir, a chywirwch y llall.',
  },
  'change-against-series': {
    title: 'Nid yw newid yn y testun yr un fath â’r newid yn y tabl',
    says: {
      by: 'Dywed y testun {claimed} ar gyfer “{indicator}” o {from} i {to}; {computed} yw {before} i {after}.',
      movement:
        'Dywed y testun fod “{indicator}” {claimed} o {from} i {to}; {computed} yw {before} i {after}.',
    },
    remedy: 'Cyfrifwch y newid eto o’r ddau ffigur, a chywirwch y frawddeg neu’r ffigur.',
  },
  'trend-against-series': {
    title: 'Dywed y testun bob tro, ond nid felly’r tabl',
    says: {
      up: 'Dywed y testun fod “{indicator}” wedi codi bob tro o {from} i {to}; ni wnaeth bob tro: {breaks}.',
      down: 'Dywed y testun fod “{indicator}” wedi gostwng bob tro o {from} i {to}; ni wnaeth bob tro: {breaks}.',
      same: 'Dywed y testun na symudodd “{indicator}” o {from} i {to}; fe wnaeth: {breaks}.',
      'up-many':
        'Dywed y testun fod “{indicator}” wedi codi bob tro o {from} i {to}; cododd {held} gwaith o {steps}.',
      'down-many':
        'Dywed y testun fod “{indicator}” wedi gostwng bob tro o {from} i {to}; gostyngodd {held} gwaith o {steps}.',
      'same-many':
        'Dywed y testun na symudodd “{indicator}” o {from} i {to}; ni symudodd {held} gwaith o {steps}.',
      'up-mostly':
        'Dywed y testun fod “{indicator}” wedi codi gan mwyaf o {from} i {to}; cododd {held} gwaith o {steps}.',
      'down-mostly':
        'Dywed y testun fod “{indicator}” wedi gostwng gan mwyaf o {from} i {to}; gostyngodd {held} gwaith o {steps}.',
      'same-mostly':
        'Dywed y testun na symudodd “{indicator}” gan mwyaf o {from} i {to}; ni symudodd {held} gwaith o {steps}.',
    },
    remedy:
      'Dywedwch yr hyn a ddengys y ffigurau (“mewn pedwar mis o chwech”), neu cywirwch y ffigur.',
  },
  'comparison-against-series': {
    title: 'Nid yw cymhariaeth yn y testun yn dal yn erbyn y ffigurau',
    says: {
      position:
        'Dywed y testun fod “{indicator}” {claimed} {with} {during}; {position} {other} y mae {value}.',
      value:
        'Mae’r testun yn gosod “{indicator}” yn erbyn {claimed} ar gyfer {with}; {held} sydd yn y cynllun.',
      by: 'Dywed y testun fod “{indicator}” {claimed} oddi wrth {with} {during}; {computed} sydd rhwng {value} a {other}.',
    },
    remedy:
      'Darganfyddwch pa ffigur sy’n gywir, a chywirwch y frawddeg neu ffigur y cynllun ei hun.',
  },
  'claims-disagree': {
    title: 'Mae dau osodiad am yr un peth yn anghyson',
    says: {
      milestones:
        'Am gerrig milltir sy’n “{what}” mae’n dweud {claimed}; mewn man arall ({where}) mae’n dweud {other}.',
      figure:
        'Ar gyfer “{what}” {during} mae’n dweud {claimed}; mewn man arall ({where}) mae’n dweud {other}.',
      change:
        'Ar gyfer “{what}” o {from} i {to} mae’n dweud {claimed}; mewn man arall ({where}) mae’n dweud {other}.',
    },
    remedy: 'Dywedwch ef unwaith, neu dywedwch yr un peth yn y ddau le.',
  },
  'proxy-as-the-thing': {
    title: 'Dyfynnir mesur dirprwyol fel y peth ei hun',
    says: {
      found:
        'Mae’r testun yn dyfynnu “{indicator}” {during} heb ddweud mai dirprwy ydyw ar gyfer {standsFor}.',
      undated:
        'Mae’r testun yn dyfynnu “{indicator}” heb ddweud mai dirprwy ydyw ar gyfer {standsFor}.',
    },
    remedy: 'Dywedwch yn y frawddeg mai dirprwy yw’r mesur, a’r hyn na all ei ddangos.',
  },
  'headline-against-series': {
    title: 'Nid yw ffigur pennawd yr un fath â’r ffigur yn y tabl',
    says: {
      found: 'Dywed y pennawd {claimed} {during} ar gyfer “{indicator}”; {held} sydd yn y tabl.',
      comparator:
        'Dywed y pennawd {claimed} {during} ar gyfer {comparator}; {held} sydd yn y cynllun.',
    },
    remedy: 'Darganfyddwch pa un sy’n gywir, a chywirwch y llall.',
  },
  'headline-change': {
    title: 'Nid newid pennawd yw’r newid rhwng ei ddau ffigur',
    says: {
      found: 'Dywed y pennawd {change} ar gyfer “{label}”; {computed} yw {before} i {after}.',
    },
    remedy: 'Cywirwch y newid, neu’r ffigur y’i cyfrifwyd ohono.',
  },
  'span-against-periods': {
    title: 'Dywedir bod newid wedi cymryd mwy neu lai o amser nag a wnaeth',
    says: {
      found:
        'Dywed y testun {claimed} am newid yn “{indicator}”; mae {computed} rhwng y ffigurau a gymherir, sef {from} a {to}.',
    },
    remedy:
      'Dywedwch faint sydd rhwng y ddau ffigur, neu cymharwch ffigurau sydd mor bell â hynny oddi wrth ei gilydd.',
  },
  'counted-as-another': {
    title: 'Nid yr hyn y dywed gosodiad ei fod yn ei gyfrif sy’n cael ei gyfrif',
    says: {
      found: 'Mae’r testun yn sôn am {claimed}; {held} sydd yn y cynllun, a {milestones}.',
      priority:
        'Mae’r testun yn sôn am {claimed} ym mlaenoriaeth {priority}; {held} sydd ynddi, a {milestones}.',
    },
    remedy: 'Enwch yr hyn a gyfrifwyd, neu cyfrifwch eto yr hyn a enwir.',
  },
  'unit-as-stated': {
    title: 'Rhoddir ffigur mewn uned nad yw’n eiddo iddo',
    says: {
      level:
        'Mae’r testun yn rhoi {value} pwynt canran ar gyfer “{label}”; mae pwyntiau’n dweud pa mor bell y symudodd canran, a dyma lle’r oedd: {level}.',
      found:
        'Mae’r testun yn rhoi “{label}” fel {claimed} ({value}); fel {held} y mae yn y cynllun.',
    },
    remedy: 'Cywirwch yr uned, neu dywedwch mai newid yw’r ffigur a rhowch y lefel wrth ei ymyl.',
  },
  'quote-not-in-text': {
    title: 'Dyfynnir geiriau nad ydynt yn y testun',
    says: {
      found:
        'Mae gosodiad yn dyfynnu “{quote}”; nid yw’r testun y dywedir ei fod ynddo yn dweud hynny.',
    },
    remedy:
      'Dyfynnwch y frawddeg fel y mae yn awr, a gweld a yw’r hyn a ddywed wedi newid gyda hi.',
  },
  'parts-and-whole': {
    title: 'Nid yw rhannau’n gwneud y cyfan',
    says: {
      breakdown: 'Mae rhannau “{label}” yn gwneud {sum} ({parts}); {total} yw’r cyfanswm a roddir.',
      categories:
        'Fesul statws mae’r testun yn sôn am {sum} carreg filltir ({parts}); mae’n dweud bod {total}.',
      shares:
        'Fesul statws mae’r testun yn sôn am {sum} o gerrig milltir ({parts}), sy’n fwy na {total}.',
      priorities:
        'Fesul blaenoriaeth mae’r testun yn dweud bod {sum} carreg filltir yn “{category}” ({parts}); ar gyfer y cynllun cyfan mae’n dweud {total}.',
    },
    remedy: 'Cyfrifwch eto, a chywirwch y rhan neu’r cyfan sy’n anghywir.',
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
