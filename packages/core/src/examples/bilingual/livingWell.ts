import type { Priority } from '../../plan/Plan.js';
import { careIndicators } from './careIndicators.js';

/** The fourth priority: two months without figures, and small numbers of people. */
export const livingWell: Priority = {
  ref: '4',
  title: { en: 'Living well and independently', cy: 'Byw’n dda ac yn annibynnol' },
  commitment: {
    en: 'We will help people to live as they choose, at home for as long as they can.',
    cy: 'Byddwn yn helpu pobl i fyw fel y dymunant, gartref cyhyd ag y gallant.',
  },
  aim: {
    en: 'People get the help that lets them do more for themselves, in the language they choose.',
    cy: 'Mae pobl yn cael y cymorth sy’n eu galluogi i wneud mwy drostynt eu hunain, yn eu dewis iaith.',
  },
  progress: {
    en: 'All three milestones are on target or achieved.\n\nCase records were moved to a new system in November and December 2024, and five indicators have no figures for those months.',
    cy: 'Mae pob un o’r tair carreg filltir ar y targed neu wedi’u cyflawni.\n\nSymudwyd cofnodion achosion i system newydd ym mis Tachwedd a mis Rhagfyr 2024, ac nid oes gan bum dangosydd ffigurau ar gyfer y misoedd hynny.',
  },
  analysis: {
    en: 'Fewer hours of home care wait to be arranged, and fewer people wait in hospital for them.\n\nFew people ask for care in Welsh in a month, and in June 2023 nobody did.',
    cy: 'Mae llai o oriau o ofal cartref yn aros i’w trefnu, a llai o bobl yn aros amdanynt yn yr ysbyty.\n\nYchydig o bobl sy’n gofyn am ofal yn Gymraeg mewn mis, ac ym mis Mehefin 2023 ni wnaeth neb.',
  },
  milestones: [
    {
      id: 'care-records',
      ref: '4.1',
      text: {
        en: 'Move to the national record system for care.',
        cy: 'Symud i’r system gofnodion genedlaethol ar gyfer gofal.',
      },
      status: 'achieved',
      schedule: [{ kind: 'due', period: '2024-12' }],
      owner: { en: 'Head of Adult Care', cy: 'Pennaeth Gofal Oedolion' },
    },
    {
      id: 'home-care-areas',
      ref: '4.2',
      text: {
        en: 'Give each home care team an area of its own.',
        cy: 'Rhoi ei ardal ei hun i bob tîm gofal cartref.',
      },
      status: 'on-target',
      schedule: [{ kind: 'commenced', period: '2025-01', updatesEvery: 'month' }],
      owner: { en: 'Head of Adult Care', cy: 'Pennaeth Gofal Oedolion' },
    },
    {
      id: 'active-offer',
      ref: '4.3',
      text: {
        en: 'Offer care in Welsh without waiting to be asked.',
        cy: 'Cynnig gofal yn Gymraeg heb aros i rywun ofyn amdano.',
      },
      status: 'on-target',
      schedule: [{ kind: 'year-long' }],
      owner: { en: 'Head of Adult Care', cy: 'Pennaeth Gofal Oedolion' },
    },
  ],
  impact: [
    {
      text: {
        en: 'Carers spend their day with people and not on the road.',
        cy: 'Mae gofalwyr yn treulio’u diwrnod gyda phobl ac nid ar y ffordd.',
      },
      refs: ['4.2'],
    },
    {
      text: {
        en: 'People are cared for in the language they live in.',
        cy: 'Mae pobl yn cael gofal yn yr iaith y maent yn byw ynddi.',
      },
      refs: ['4.3'],
    },
  ],
  assurance: [
    {
      text: {
        en: 'Monthly report to the Regional Partnership Board.',
        cy: 'Adroddiad misol i’r Bwrdd Partneriaeth Rhanbarthol.',
      },
      refs: ['4.1', '4.2', '4.3'],
    },
  ],
  indicators: careIndicators,
  review: {
    workingWell: [
      {
        text: {
          en: 'Hours of home care that wait to be arranged have nearly halved since 2023.',
          cy: 'Mae’r oriau o ofal cartref sy’n aros i’w trefnu bron wedi haneru ers 2023.',
        },
        cites: ['4.2'],
      },
    ],
    worriedAbout: [
      {
        text: {
          en: 'One home care worker in three will reach retirement within five years.',
          cy: 'Bydd un o bob tri gweithiwr gofal cartref yn cyrraedd oed ymddeol o fewn pum mlynedd.',
        },
      },
    ],
    needsToHappen: [
      {
        text: {
          en: 'Work with the college on a course for care workers in Welsh.',
          cy: 'Gweithio gyda’r coleg ar gwrs i weithwyr gofal yn Gymraeg.',
        },
        cites: ['4.3'],
        due: '2026-09',
      },
    ],
  },
};
