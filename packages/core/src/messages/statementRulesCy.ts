import type { RuleMessages } from './FindingMessages.js';

/** Gosodiadau’r naratif yn erbyn ffigurau’r cynllun ei hun. */
export const statementRulesCy = {
  'claim-against-rollup': {
    title: 'Mae gosodiad am gerrig milltir yn anghyson â’r cerrig milltir',
    says: {
      count: 'Mae’n dweud bod {claimed} carreg filltir yn “{category}”; mae {counted}.',
      of: 'Mae’n dweud bod {claimed} carreg filltir; mae {counted}.',
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
} as const satisfies Readonly<Record<string, RuleMessages>>;
