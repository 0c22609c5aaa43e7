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
