import type { Plan } from '../../plan/Plan.js';
import { childrenFirst } from './childrenFirst.js';
import { cleanAndGreen } from './cleanAndGreen.js';
import { goodCouncil } from './goodCouncil.js';
import { homes } from './homes.js';
import { livingWell } from './livingWell.js';
import { milestoneWords } from './milestoneWords.js';
import { ratings } from './ratings.js';

/**
 * A made-up Welsh council's corporate plan, every word of it in English and Welsh: five priorities of twelve indicators
 * over 36 months, with missing months, months in which nobody was there to count, and a milestone with a history. The
 * Welsh awaits review by a Welsh speaker.
 */
export const bilingualPlan = {
  milepost: 1,
  id: 'bro-helygain-2026-03',
  title: {
    en: 'Corporate Plan 2023–26: Performance Report',
    cy: 'Cynllun Corfforaethol 2023–26: Adroddiad Perfformiad',
  },
  organisation: {
    name: {
      en: 'Bro Helygain County Council (fictional)',
      cy: 'Cyngor Sir Bro Helygain (dychmygol)',
    },
  },
  edition: { id: '2026-03', label: { en: 'March 2026', cy: 'Mawrth 2026' } },
  asAt: '2026-03-31',
  foreword: {
    text: {
      en: 'This report says how far we have come in three years. It is published in Welsh and in English together.',
      cy: 'Mae’r adroddiad hwn yn dweud pa mor bell yr ydym wedi dod mewn tair blynedd. Fe’i cyhoeddir yn Gymraeg ac yn Saesneg gyda’i gilydd.',
    },
    by: { en: 'Leader of the Council', cy: 'Arweinydd y Cyngor' },
  },
  summary: {
    en: 'Seventeen milestones across five priorities. The Welsh-medium school and the modular homes have new dates.',
    cy: 'Dwy ar bymtheg o gerrig milltir ar draws pum blaenoriaeth. Mae dyddiadau newydd i’r ysgol Gymraeg a’r cartrefi modiwlar.',
  },
  phases: [
    { id: 'first', label: { en: 'First year', cy: 'Blwyddyn gyntaf' }, to: 'FY2023-24' },
    {
      id: 'second',
      label: { en: 'Second year', cy: 'Ail flwyddyn' },
      from: 'FY2024-25',
      to: 'FY2024-25',
    },
    { id: 'third', label: { en: 'Third year', cy: 'Trydedd flwyddyn' }, from: 'FY2025-26' },
  ],
  events: [
    { id: 'storm', label: { en: 'Winter storm', cy: 'Storm y gaeaf' }, period: '2024-01' },
    {
      id: 'records',
      label: { en: 'Care records moved', cy: 'Symud cofnodion gofal' },
      period: '2024-11',
    },
  ],
  governance: [
    { name: { en: 'Cabinet', cy: 'Y Cabinet' }, cadence: { en: 'Quarterly', cy: 'Bob chwarter' } },
    {
      name: { en: 'Governance and Audit Committee', cy: 'Y Pwyllgor Llywodraethu ac Archwilio' },
      cadence: { en: 'Quarterly', cy: 'Bob chwarter' },
      role: { en: 'Reads each report', cy: 'Yn darllen pob adroddiad' },
    },
  ],
  statuses: milestoneWords,
  ragRules: ratings,
  defaultRagRule: 'within-five-percent',
  travel: { compareWith: 'previous' },
  priorityName: { en: 'Priority', cy: 'Blaenoriaeth' },
  priorities: [childrenFirst, homes, cleanAndGreen, livingWell, goodCouncil],
  notes: [
    {
      en: 'The last month is provisional.',
      cy: 'Mae’r mis olaf yn un dros dro.',
    },
  ],
  contact: {
    role: { en: 'Performance Team', cy: 'Y Tîm Perfformiad' },
    organisation: { en: 'Bro Helygain County Council', cy: 'Cyngor Sir Bro Helygain' },
    link: 'mailto:performance@example.org',
  },
} satisfies Plan;
