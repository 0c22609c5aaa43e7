import type { RuleMessages } from './FindingMessages.js';

/** Cerrig milltir, yr adolygiad, a beth sy’n cyfeirio at beth. */
export const milestoneRulesCy = {
  'on-track-but-done': {
    title: 'Mae carreg filltir yn dal ar waith, ac mae’r testun yn dweud ei bod wedi’i chwblhau',
    says: { found: 'Mae’r testun yn dweud “{done}”, a’r statws yw “{status}”.' },
    remedy: 'Nodwch ei bod wedi’i chwblhau, neu dywedwch beth sydd ar ôl i’w wneud.',
  },
  'status-and-history': {
    title: 'Mae statws carreg filltir a’i hanes yn anghyson',
    says: {
      found:
        'Ei statws yw “{status}”; mae cofnod olaf ei hanes, ar gyfer {period}, yn dweud “{last}”.',
      order: 'Mae ei hanes yn mynd yn ôl mewn amser, o {before} i {period}.',
      future: 'Mae gan ei hanes gofnod ar gyfer {period}; saif yr adroddiad ar {asAt}.',
    },
    remedy: {
      found: 'Ychwanegwch y newid diweddaraf at yr hanes, neu cywirwch y statws.',
      order: 'Rhowch y cofnodion mewn trefn, yr hynaf yn gyntaf, neu cywirwch y cyfnod.',
      future: 'Cywirwch y cyfnod, neu’r diwrnod y saif yr adroddiad arno.',
    },
  },
  'overdue-not-complete': {
    title: 'Mae dyddiad wedi mynd heibio ac nid yw’r garreg filltir wedi’i chwblhau',
    says: {
      found: 'Roedd i’w chwblhau erbyn {due}, ac ar {asAt} mae’n dal yn “{status}”.',
      late: 'Roedd i’w chwblhau erbyn {due}, ac ar {asAt} mae’n “{status}” heb ddyddiad newydd.',
    },
    remedy: 'Nodwch ei bod wedi’i chwblhau, neu cytunwch ar ddyddiad diwygiedig a dywedwch hynny.',
  },
  'revised-earlier': {
    title: 'Mae dyddiad diwygiedig yn gynharach na’r cyntaf',
    says: {
      found:
        'Roedd i’w chwblhau erbyn {due}, ac mae ei dyddiad diwygiedig yn gynharach: {revised}.',
    },
    remedy:
      'Cywirwch y dyddiad a gamdeipiwyd; os daethpwyd â hi ymlaen, rhowch hwnnw’n ddyddiad cwblhau iddi.',
  },
  'milestone-not-reviewed': {
    title: 'Nid yw’r adolygiad yn sôn am garreg filltir',
    says: { found: 'Mae’n “{status}”, ac nid yw’r un o’r tri chwestiwn yn ei henwi.' },
    remedy:
      'Dywedwch sut mae’n mynd, neu enwch hi lle mae’r adolygiad yn sôn amdani heb ei chyfeirnod.',
  },
  'slipped-not-worried': {
    title: 'Mae carreg filltir wedi llithro, ac nid oes pryder yn ei henwi',
    says: {
      found: 'Mae’n “{status}”, ac nid oes dim o dan “Beth sy’n ein poeni?” yn ei henwi.',
      empty: 'Mae’n “{status}”, ac nid oes dim o dan “Beth sy’n ein poeni?”.',
    },
    remedy:
      'Dywedwch beth sy’n eich poeni amdani, neu enwch hi lle mae’r adolygiad yn gwneud hynny heb ei chyfeirnod.',
  },
  'worsening-not-answered': {
    title: 'Mae ffigur yn goch neu’n gwaethygu, ac nid oes cam gweithredu yn ei enwi',
    says: {
      red: 'Mae “{indicator}” yn goch ar {value} ar gyfer {period}, ac nid oes dim o dan “Beth sydd angen digwydd?” yn ei enwi.',
      worse:
        'Mae “{indicator}” wedi gwaethygu, i {value} ar gyfer {period}, ac nid oes dim o dan “Beth sydd angen digwydd?” yn ei enwi.',
    },
    remedy:
      'Dywedwch beth a wneir yn ei gylch, neu cysylltwch yr eitem sy’n gwneud hynny â’r dangosydd, os nad yw’n ei enwi.',
  },
  'action-past-due': {
    title: 'Mae dyddiad o dan “Beth sydd angen digwydd?” wedi dod',
    says: {
      found:
        'Roedd i’w wneud erbyn {due}, ac ar {asAt} mae’n dal wedi’i restru fel rhywbeth i’w wneud.',
      today:
        'Roedd i’w wneud erbyn {due}, diwrnod yr adroddiad, ac mae’n dal wedi’i restru fel rhywbeth i’w wneud.',
    },
    remedy:
      'Symudwch ef i “Beth sy’n gweithio’n dda?” os yw wedi’i wneud; os nad yw, rhowch ddyddiad newydd iddo.',
  },
  'orphan-ref': {
    title: 'Nid yw cyfeirnod yn arwain i unman',
    says: {
      priority: 'Nid oes blaenoriaeth “{ref}”.',
      milestone: 'Nid oes carreg filltir “{ref}”.',
      indicator: 'Nid oes dangosydd “{ref}”.',
      benchmark: 'Nid oes gan y dangosydd feincnod “{ref}”.',
      headline: 'Nid oes pennawd “{ref}”.',
      item: 'Nid oes eitem {ref} o dan y cwestiwn hwnnw.',
    },
    remedy: 'Cywirwch y cyfeirnod, neu rhowch yn ôl yr hyn yr oedd yn arwain ato.',
  },
  'mistyped-ref': {
    title: 'Camdeipiwyd cyfeirnod',
    says: { found: 'Mae’n dweud “{ref}”; {mended} yw’r garreg filltir.' },
    remedy: 'Ysgrifennwch {mended}.',
  },
  'unused-acknowledgement': {
    title: 'Nid yw cydnabyddiaeth yn cwmpasu dim',
    says: {
      found:
        'Mae cydnabyddiaeth {n} yn gadael i “{rule}” sefyll, ond nid oes canfyddiad o’r fath bellach.',
      noSuchRule: 'Mae cydnabyddiaeth {n} yn enwi rheol “{rule}” nad yw’n bodoli.',
    },
    remedy: {
      found:
        'Tynnwch hi allan: cywirwyd yr hyn y soniai amdano, neu mae’r lle a enwir wedi’i gamdeipio.',
      noSuchRule: 'Cywirwch enw’r rheol, neu tynnwch y gydnabyddiaeth allan.',
    },
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
