import type { FindingMessages } from './FindingMessages.js';
import { cy } from './cy.js';
import { figureRulesCy } from './figureRulesCy.js';
import { milestoneRulesCy } from './milestoneRulesCy.js';
import { seriesRulesCy } from './seriesRulesCy.js';
import { statementRulesCy } from './statementRulesCy.js';

/** The words of `checkPlan` in Welsh. They await review by a Welsh speaker. */
export const findingsCy: FindingMessages = {
  messages: cy,
  severities: { error: 'Gwall', warning: 'Rhybudd', note: 'Nodyn' },
  places: {
    plan: 'Y cynllun',
    priority: 'Blaenoriaeth',
    named: '{name} {ref}',
    milestone: 'carreg filltir {ref}',
    baseline: 'llinell sylfaen',
    item: 'eitem {n}',
    headline: '“{title}”',
    parts: {
      asAt: 'dyddiad yr adroddiad',
      foreword: 'rhagair',
      introduction: 'cyflwyniad',
      summary: 'crynodeb',
      headlines: 'penawdau',
      commitment: 'ymrwymiad',
      aim: 'Yr hyn yr ydym am ei gyflawni',
      progress: 'Sut ydym ni’n gwneud?',
      analysis: 'Dadansoddiad perfformiad ategol',
      milestones: 'cerrig milltir',
      impact: 'effaith a thystiolaeth',
      assurance: 'sicrhau ansawdd a monitro',
      ragRules: 'rheolau lliw',
      acknowledged: 'canfyddiadau a gydnabuwyd',
    },
  },
  doneWords: ['cwblhawyd', 'cyflawnwyd', 'gorffennwyd', 'lansiwyd'],
  proxyWords: ['proxy', 'dirprwy', 'ddirprwy', 'nirprwy'],
  moved: '{period} ({before} i {after})',
  notDoneWords: [
    ...['ni', 'nid', 'heb', 'na', 'byth', 'bydd', 'i’w', 'unwaith', 'pan', 'nes', 'cyn', 'os'],
    ...['rhaid', 'gall', 'gallai', 'byddai', 'dylai', 'rhannol', 'rhan', 'bron', 'hanner'],
    ...['rhai', 'cyntaf', 'nesaf', 'nod'],
  ],
  positions: { above: 'uwchlaw', below: 'islaw', level: 'yn gydradd â' },
  comparators: { target: 'y targed', baseline: 'y llinell sylfaen', benchmark: 'y cymharydd' },
  months: { two: '{n} fis', other: '{n} mis' },
  counted: {
    priorities: { one: '{n} flaenoriaeth', two: '{n} flaenoriaeth', other: '{n} blaenoriaeth' },
    indicators: { two: '{n} ddangosydd', other: '{n} dangosydd' },
  },
  items: { other: '{n} eitem' },
  units: {
    percent: 'canran',
    rate: 'cyfradd',
    count: 'nifer',
    currency: 'swm o arian',
    days: 'dyddiau',
    ratio: 'cymhareb',
    points: 'pwyntiau canran',
  },
  rules: { ...statementRulesCy, ...figureRulesCy, ...seriesRulesCy, ...milestoneRulesCy },
};
