import type { FindingsViewMessages } from './FindingsViewMessages.js';
import { cy } from './cy.js';

/** The words around a list of findings, in Welsh. They await review by a Welsh speaker. */
export const findingsViewCy: FindingsViewMessages = {
  messages: cy,
  title: 'A yw’n gyson?',
  headings: { error: 'Gwallau', warning: 'Rhybuddion', note: 'Nodiadau' },
  counts: {
    error: { two: '{n} wall', other: '{n} gwall' },
    warning: { two: '{n} rybudd', few: '{n} rhybudd', other: '{n} rhybudd' },
    note: { other: '{n} nodyn' },
  },
  found: 'Canfuwyd: {counts}.',
  letStandCount: {
    one: 'Gadewir {n} canfyddiad fel y mae, gyda’i reswm.',
    two: 'Gadewir {n} ganfyddiad fel y maent, pob un gyda’i reswm.',
    other: 'Gadewir {n} canfyddiad fel y maent, pob un gyda’i reswm.',
  },
  nothing: 'Mae popeth a wiriwyd yn gyson.',
  nothingElse: 'Mae popeth arall a wiriwyd yn gyson.',
  held: 'Gwiriwyd yn erbyn {rules}: {things}.',
  statements: {
    two: '{n} ddatganiad o’r testun',
    other: '{n} datganiad o’r testun',
  },
  figures: { other: '{n} ffigur' },
  milestones: {
    one: '{n} garreg filltir',
    two: '{n} garreg filltir',
    few: '{n} charreg filltir',
    many: '{n} charreg filltir',
    other: '{n} carreg filltir',
  },
  rules: { two: '{n} reol', other: '{n} rheol' },
  noStatements:
    'Nid yw’r cynllun yn rhestru unrhyw ddatganiad o’i destun, felly ni wiriwyd dim y mae’r testun yn ei ddweud yn erbyn y ffigurau.',
  unlisted:
    'Gall ffigur nad oes dim arall yn y cynllun yn ymwneud ag ef fod yn anghywir o hyd: dim ond ei ffynhonnell all ddweud.',
  wholePlan: 'Y cynllun cyfan',
  groupCount: {
    two: '{n} ganfyddiad',
    few: '{n} chanfyddiad',
    many: '{n} chanfyddiad',
    other: '{n} canfyddiad',
  },
  moreFacts: { other: '{n} lle arall' },
  remedy: 'Beth i’w wneud',
  rule: 'Rheol',
  letStand: 'Gadewir fel y maent',
  reason: 'Pam y’i gadewir',
  letStandBy: 'Gadewir gan',
  mark: {
    error: 'Gwall {n}',
    warning: 'Rhybudd {n}',
    note: 'Nodyn {n}',
    letStand: 'Gadewir {n}',
  },
};
