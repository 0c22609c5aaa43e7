import type { RuleMessages } from './FindingMessages.js';

/** Ffigurau yn erbyn ffigurau, a dyfarniadau printiedig yn erbyn rhai a gyfrifwyd. */
export const figureRulesCy = {
  'count-and-percentage': {
    title: 'Mae canran a’i chyfrifon yn anghyson',
    says: { found: '{share} yw {count} o {of}, nid {percent}.' },
    remedy:
      'Gwiriwch y cyfrifon a’r ganran yn erbyn y system achosion, a chywirwch yr un anghywir.',
  },
  'printed-travel': {
    title: 'Mae saeth brintiedig yn pwyntio’r ffordd anghywir',
    says: {
      found:
        'Mae’r saeth yn dweud {printed}, ond {movement} yw {value} yn erbyn {before} ar gyfer {period}.',
    },
    remedy: 'Cywirwch y saeth, neu’r ffigur y’i tynnwyd ohono.',
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
