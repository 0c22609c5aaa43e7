import type { RuleMessages } from './FindingMessages.js';

/** Cerrig milltir, yr adolygiad, a beth sy’n cyfeirio at beth. */
export const milestoneRulesCy = {
  'overdue-not-complete': {
    title: 'Mae dyddiad wedi mynd heibio ac nid yw’r garreg filltir wedi’i chwblhau',
    says: {
      found: 'Roedd i’w chwblhau erbyn {due}, ac ar {asAt} mae’n dal yn “{status}”.',
      late: 'Roedd i’w chwblhau erbyn {due}, ac ar {asAt} mae’n “{status}” heb ddyddiad newydd.',
    },
    remedy: 'Nodwch ei bod wedi’i chwblhau, neu cytunwch ar ddyddiad diwygiedig a dywedwch hynny.',
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
