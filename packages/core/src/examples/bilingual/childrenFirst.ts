import type { Priority } from '../../plan/Plan.js';
import { childrenIndicators } from './childrenIndicators.js';

/** The first priority: its third milestone has a history of three statuses. */
export const childrenFirst: Priority = {
  ref: '1',
  title: { en: 'A good start for every child', cy: 'Dechrau da i bob plentyn' },
  commitment: {
    en: 'We will give every child a good start, in Welsh or in English.',
    cy: 'Byddwn yn rhoi dechrau da i bob plentyn, yn Gymraeg neu yn Saesneg.',
  },
  aim: {
    en: 'Children are in school, safe at home and able to use Welsh wherever they are.',
    cy: 'Mae plant yn yr ysgol, yn ddiogel gartref ac yn gallu defnyddio’r Gymraeg ble bynnag y maent.',
  },
  progress: {
    en: 'Two of four milestones are achieved or on target. The new Welsh-medium school is more than one month behind.\n\nThere are no attendance figures for August, when schools are closed.',
    cy: 'Mae dwy o’r pedair carreg filltir wedi’u cyflawni neu ar y targed. Mae’r ysgol Gymraeg newydd fwy na mis ar ei hôl hi.\n\nNid oes ffigurau presenoldeb ar gyfer mis Awst, pan fydd yr ysgolion ar gau.',
  },
  analysis: {
    en: 'Attendance has risen in primary schools, and has hardly changed in secondary schools.\n\nFew children are put on the register in a month, so the share put back on it swings.',
    cy: 'Mae presenoldeb wedi codi yn yr ysgolion cynradd, ac ychydig iawn y mae wedi newid yn yr ysgolion uwchradd.\n\nYchydig o blant a roddir ar y gofrestr mewn mis, felly mae’r gyfran a roddir yn ôl arni yn amrywio.',
  },
  milestones: [
    {
      id: 'free-meals',
      ref: '1.1',
      text: {
        en: 'Offer a free meal to every primary school pupil.',
        cy: 'Cynnig pryd am ddim i bob disgybl ysgol gynradd.',
      },
      status: 'achieved',
      schedule: [{ kind: 'due', period: '2024-09' }],
      owner: { en: 'Head of Education', cy: 'Pennaeth Addysg' },
    },
    {
      id: 'family-hubs',
      ref: '1.2',
      text: {
        en: 'Open a family centre in each of the four market towns.',
        cy: 'Agor canolfan deulu ym mhob un o’r pedair tref farchnad.',
      },
      status: 'on-target',
      schedule: [{ kind: 'due', period: '2026-10' }],
      owner: { en: 'Head of Children’s Services', cy: 'Pennaeth Gwasanaethau Plant' },
    },
    {
      id: 'welsh-medium-school',
      ref: '1.3',
      text: {
        en: 'Open the new Welsh-medium primary school.',
        cy: 'Agor yr ysgol gynradd Gymraeg newydd.',
      },
      status: 'more-than-one-month-behind',
      schedule: [{ kind: 'due', period: '2026-01' }],
      revisedDue: '2026-09',
      owner: { en: 'Head of Education', cy: 'Pennaeth Addysg' },
      history: [
        { period: '2025-06', status: 'on-target' },
        {
          period: '2025-10',
          status: 'one-month-behind',
          note: {
            en: 'Rain held up the groundworks.',
            cy: 'Cafodd y gwaith tir ei ddal yn ôl gan y glaw.',
          },
        },
        {
          period: '2026-01',
          status: 'more-than-one-month-behind',
          note: {
            en: 'The roof was delivered three months late.',
            cy: 'Cafodd y to ei ddanfon dri mis yn hwyr.',
          },
        },
      ],
    },
    {
      id: 'attendance-officers',
      ref: '1.4',
      text: {
        en: 'Give each group of schools an attendance officer.',
        cy: 'Rhoi swyddog presenoldeb i bob grŵp o ysgolion.',
      },
      status: 'pending',
      schedule: [{ kind: 'commencing', period: '2026-09' }],
      owner: { en: 'Head of Education', cy: 'Pennaeth Addysg' },
    },
  ],
  impact: [
    {
      text: {
        en: 'No child goes hungry at school.',
        cy: 'Nid oes yr un plentyn yn llwglyd yn yr ysgol.',
      },
      refs: ['1.1'],
    },
    {
      text: {
        en: 'Families find help in the town where they live.',
        cy: 'Mae teuluoedd yn cael cymorth yn y dref lle maent yn byw.',
      },
      refs: ['1.2'],
    },
    {
      text: {
        en: 'More children are taught in Welsh.',
        cy: 'Mae mwy o blant yn cael eu haddysgu yn Gymraeg.',
      },
      refs: ['1.3'],
    },
  ],
  assurance: [
    {
      text: {
        en: 'Termly report to the Learning Scrutiny Committee.',
        cy: 'Adroddiad bob tymor i’r Pwyllgor Craffu Dysgu.',
      },
      refs: ['1.1', '1.2', '1.3', '1.4'],
    },
  ],
  indicators: childrenIndicators,
  review: {
    workingWell: [
      {
        text: {
          en: 'Three of the four family centres are open.',
          cy: 'Mae tair o’r pedair canolfan deulu ar agor.',
        },
        cites: ['1.2'],
      },
      {
        text: {
          en: 'Three pupils in four now take the free meal.',
          cy: 'Mae tri disgybl o bob pedwar bellach yn cymryd y pryd am ddim.',
        },
        cites: ['1.1'],
      },
    ],
    worriedAbout: [
      {
        text: {
          en: 'Parents of ninety children do not yet know in which building term will start.',
          cy: 'Nid yw rhieni naw deg o blant yn gwybod eto ym mha adeilad y bydd y tymor yn dechrau.',
        },
        cites: ['1.3'],
      },
    ],
    needsToHappen: [
      {
        text: {
          en: 'Agree where the pupils will go if the school is not ready.',
          cy: 'Cytuno i ble y bydd y disgyblion yn mynd os na fydd yr ysgol yn barod.',
        },
        cites: ['1.3'],
        due: '2026-05',
      },
    ],
  },
};
