import type { Priority } from '../../plan/Plan.js';
import { housingIndicators } from './housingIndicators.js';

/** The second priority: one milestone postponed, with its new date. */
export const homes: Priority = {
  ref: '2',
  title: { en: 'A home for everyone', cy: 'Cartref i bawb' },
  commitment: {
    en: 'We will prevent homelessness and build the homes our communities need.',
    cy: 'Byddwn yn atal digartrefedd ac yn adeiladu’r cartrefi y mae eu hangen ar ein cymunedau.',
  },
  aim: {
    en: 'Nobody spends long in temporary accommodation. Council homes are warm, sound and soon let.',
    cy: 'Nid oes neb yn treulio’n hir mewn llety dros dro. Mae cartrefi’r cyngor yn gynnes, yn gadarn ac yn cael eu gosod yn fuan.',
  },
  progress: {
    en: 'One milestone is achieved, one is on target and one is one month behind. The modular homes are postponed.',
    cy: 'Mae un garreg filltir wedi’i chyflawni, un ar y targed ac un fis ar ei hôl hi. Mae’r cartrefi modiwlar wedi’u gohirio.',
  },
  analysis: {
    en: 'Fewer households are in temporary accommodation than at any time in the three years shown.\n\nNo figures for empty council homes could be given for November and December 2024.',
    cy: 'Mae llai o aelwydydd mewn llety dros dro nag ar unrhyw adeg yn ystod y tair blynedd a ddangosir.\n\nNid oedd modd rhoi ffigurau ar gyfer cartrefi gwag y cyngor ym mis Tachwedd a mis Rhagfyr 2024.',
  },
  milestones: [
    {
      id: 'rapid-rehousing',
      ref: '2.1',
      text: {
        en: 'Adopt a plan for rapid rehousing.',
        cy: 'Mabwysiadu cynllun ailgartrefu cyflym.',
      },
      status: 'achieved',
      schedule: [{ kind: 'due', period: 'FY2023-24' }],
      owner: { en: 'Head of Housing', cy: 'Pennaeth Tai' },
    },
    {
      id: 'modular-homes',
      ref: '2.2',
      text: {
        en: 'Put up sixteen modular homes on two council car parks.',
        cy: 'Codi un ar bymtheg o gartrefi modiwlar ar ddau o feysydd parcio’r cyngor.',
      },
      status: 'postponed',
      schedule: [{ kind: 'due', period: '2025-11' }],
      revisedDue: '2026-12',
      owner: { en: 'Head of Housing', cy: 'Pennaeth Tai' },
    },
    {
      id: 'repairs-team',
      ref: '2.3',
      text: {
        en: 'Bring urgent repairs back into the council’s own team.',
        cy: 'Dod ag atgyweiriadau brys yn ôl i dîm y cyngor ei hun.',
      },
      status: 'on-target',
      schedule: [{ kind: 'commenced', period: '2025-04', updatesEvery: 'quarter' }],
      owner: { en: 'Head of Housing', cy: 'Pennaeth Tai' },
    },
    {
      id: 'empty-homes-team',
      ref: '2.4',
      text: {
        en: 'Write to every owner of a home that has stood empty for two years.',
        cy: 'Ysgrifennu at berchennog pob cartref sydd wedi bod yn wag am ddwy flynedd.',
      },
      status: 'one-month-behind',
      schedule: [{ kind: 'due', period: '2026-02' }],
      owner: { en: 'Head of Housing', cy: 'Pennaeth Tai' },
    },
  ],
  impact: [
    {
      text: {
        en: 'Households move into a home and not into a room.',
        cy: 'Mae aelwydydd yn symud i gartref ac nid i ystafell.',
      },
      refs: ['2.1', '2.2'],
    },
    {
      text: {
        en: 'Tenants wait less for a repair.',
        cy: 'Mae tenantiaid yn aros llai am atgyweiriad.',
      },
      refs: ['2.3'],
    },
  ],
  assurance: [
    {
      text: {
        en: 'Quarterly report to the Tenants’ Panel.',
        cy: 'Adroddiad chwarterol i’r Panel Tenantiaid.',
      },
      refs: ['2.1', '2.2', '2.3', '2.4'],
    },
  ],
  indicators: housingIndicators,
};
