import type { Priority } from '../../plan/Plan.js';
import { councilIndicators } from './councilIndicators.js';

/** The fifth priority: what adds up from April against a profile. */
export const goodCouncil: Priority = {
  ref: '5',
  title: { en: 'A council that works', cy: 'Cyngor sy’n gweithio' },
  commitment: {
    en: 'We will answer promptly, look after our staff and live within our means.',
    cy: 'Byddwn yn ateb yn brydlon, yn gofalu am ein staff ac yn byw o fewn ein modd.',
  },
  aim: {
    en: 'People can reach us in either language. The budget balances.',
    cy: 'Gall pobl gysylltu â ni yn y naill iaith neu’r llall. Mae’r gyllideb yn mantoli.',
  },
  progress: {
    en: 'One milestone is achieved and one is on target. The new website is one month behind.',
    cy: 'Mae un garreg filltir wedi’i chyflawni ac un ar y targed. Mae’r wefan newydd fis ar ei hôl hi.',
  },
  milestones: [
    {
      id: 'one-number',
      ref: '5.1',
      text: {
        en: 'Answer every call to the council at one number, in both languages.',
        cy: 'Ateb pob galwad i’r cyngor ar un rhif, yn y ddwy iaith.',
      },
      status: 'achieved',
      schedule: [{ kind: 'launch', period: '2024-01' }],
      owner: { en: 'Customer Services Manager', cy: 'Rheolwr Gwasanaethau Cwsmeriaid' },
    },
    {
      id: 'new-website',
      ref: '5.2',
      text: {
        en: 'Open a new website, as good in Welsh as in English.',
        cy: 'Agor gwefan newydd, cystal yn Gymraeg ag yn Saesneg.',
      },
      status: 'one-month-behind',
      schedule: [{ kind: 'due', period: '2026-03' }],
      owner: { en: 'Digital Manager', cy: 'Rheolwr Digidol' },
    },
    {
      id: 'sickness-policy',
      ref: '5.3',
      text: {
        en: 'Speak with every employee on the day they return from sickness.',
        cy: 'Siarad â phob gweithiwr ar y diwrnod y mae’n dychwelyd o salwch.',
      },
      status: 'on-target',
      schedule: [{ kind: 'rolling', updatesEvery: 'quarter' }],
      owner: { en: 'Head of People', cy: 'Pennaeth Pobl' },
    },
  ],
  assurance: [
    {
      text: {
        en: 'The Governance and Audit Committee reads this report every quarter.',
        cy: 'Mae’r Pwyllgor Llywodraethu ac Archwilio’n darllen yr adroddiad hwn bob chwarter.',
      },
      refs: ['5.1', '5.2', '5.3'],
    },
  ],
  indicators: councilIndicators,
};
