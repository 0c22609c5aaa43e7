import type { RuleMessages } from './FindingMessages.js';

/** Ffigurau yn erbyn ffigurau, a dyfarniadau printiedig yn erbyn rhai a gyfrifwyd. */
export const figureRulesCy = {
  'count-and-percentage': {
    title: 'Mae canran a’i chyfrifon yn anghyson',
    says: { found: '{share} yw {count} o {of}, nid {percent}.' },
    remedy:
      'Gwiriwch y cyfrifon a’r ganran yn erbyn y system achosion, a chywirwch yr un anghywir.',
  },
  'baseline-and-counts': {
    title: 'Mae llinell sylfaen a’i chyfrifon yn anghyson',
    says: {
      found: '{share} yw {count} o {of} y llinell sylfaen, nid {percent}.',
      whole:
        '{share} yw {count} o {of} y llinell sylfaen; fe’i hargreffir fel {percent}, fel petai wedi’i dalgrynnu i rif cyfan yn gyntaf.',
    },
    remedy: {
      found: 'Gwiriwch y cyfrifon a’r ganran yn erbyn eu ffynhonnell, a chywirwch yr un anghywir.',
      whole:
        'Argraffwch y ganran a wna’r cyfrifon, neu dywedwch iddi gael ei chyhoeddi fel rhif cyfan.',
    },
  },
  'printed-travel': {
    title: 'Mae saeth brintiedig yn pwyntio’r ffordd anghywir',
    says: {
      found:
        'Mae’r saeth yn dweud {printed}, ond {movement} yw {value} yn erbyn {before} ar gyfer {period}.',
    },
    remedy: 'Cywirwch y saeth, neu’r ffigur y’i tynnwyd ohono.',
  },
  'rule-read-two-ways': {
    title: 'Gellir darllen rheol mewn dwy ffordd, ac mae graddau’n dibynnu ar ba un',
    says: {
      relative:
        'Cymerir “o fewn {own} i’r targed” fel cyfran o’r targed. O’i gymryd fel {other} byddai’n newid {flips} o {of} gradd: {indicators}.',
      points:
        'Cymerir “o fewn {own} i’r targed” fel y mae. O’i gymryd fel cyfran, {other} o’r targed, byddai’n newid {flips} o {of} gradd: {indicators}.',
    },
    remedy:
      'Dywedwch yn yr allwedd pa un a olygir: “o fewn 15% i ffigur y targed” neu “o fewn 15 pwynt canran”.',
  },
  'target-missing': {
    title: 'Nid oes targed ar gyfer y flwyddyn adrodd',
    says: {
      found:
        'Nid oes gan “{indicator}” darged ar gyfer {year}, felly ni raddir ei ffigur ar gyfer {period}.',
      none: 'Nid oes gan “{indicator}” darged, ac nid yw’n dweud mai dim ond ei fonitro a wneir: ni raddir ei ffigur ar gyfer {period}.',
    },
    remedy: {
      found:
        'Ychwanegwch y targed ar gyfer {year}, neu dywedwch ar gyfer pa flynyddoedd y mae’r un presennol.',
      none: 'Ychwanegwch darged, neu nodwch mai dim ond ei fonitro a wneir.',
    },
  },
  'stale-period': {
    title: 'Mae’r ffigur diweddaraf yn hen',
    says: {
      found:
        'Ar gyfer {latest} y mae ffigur diweddaraf “{indicator}”; saif yr adroddiad ar {asAt}.',
    },
    remedy: 'Ychwanegwch y ffigurau ers hynny, neu symbol gyda’r rheswm pam nad oes rhai.',
  },
} as const satisfies Readonly<Record<string, RuleMessages>>;
