import type { Priority } from '../../plan/Plan.js';
import { environmentIndicators } from './environmentIndicators.js';

/** The third priority: a launch, a rolling programme and a milestone not started. */
export const cleanAndGreen: Priority = {
  ref: '3',
  title: { en: 'A clean and green county', cy: 'Sir lân a gwyrdd' },
  commitment: {
    en: 'We will waste less, keep the county clean and cut our carbon.',
    cy: 'Byddwn yn gwastraffu llai, yn cadw’r sir yn lân ac yn torri ein carbon.',
  },
  aim: {
    en: 'Seven tenths of waste is recycled. Streets are clean, roads are safe and the council emits less carbon each year.',
    cy: 'Mae saith rhan o ddeg o’r gwastraff yn cael ei ailgylchu. Mae’r strydoedd yn lân, y ffyrdd yn ddiogel ac mae’r cyngor yn allyrru llai o garbon bob blwyddyn.',
  },
  progress: {
    en: 'Both milestones that have begun are on target. The depot has not been started.',
    cy: 'Mae’r ddwy garreg filltir sydd wedi dechrau ar y targed. Nid yw’r gwaith ar y depo wedi dechrau.',
  },
  analysis: {
    en: 'Recycling is higher in summer, when gardens are cleared. It is best set against the same month a year before.',
    cy: 'Mae ailgylchu yn uwch yn yr haf, pan gaiff gerddi eu clirio. Y ffordd orau o’i ystyried yw ei gymharu â’r un mis flwyddyn ynghynt.',
  },
  milestones: [
    {
      id: 'weekly-food-waste',
      ref: '3.1',
      text: {
        en: 'Collect food waste from every home each week.',
        cy: 'Casglu gwastraff bwyd o bob cartref bob wythnos.',
      },
      status: 'achieved',
      schedule: [{ kind: 'launch', period: '2024-06' }],
      owner: { en: 'Waste and Recycling Manager', cy: 'Rheolwr Gwastraff ac Ailgylchu' },
    },
    {
      id: 'solar-roofs',
      ref: '3.2',
      text: {
        en: 'Fit solar panels to forty council buildings.',
        cy: 'Gosod paneli solar ar ddeugain o adeiladau’r cyngor.',
      },
      status: 'on-target',
      schedule: [{ kind: 'rolling', updates: ['2025-06', '2025-09', '2025-12', '2026-03'] }],
      owner: { en: 'Head of Planning and Climate', cy: 'Pennaeth Cynllunio a’r Hinsawdd' },
    },
    {
      id: 'electric-depot',
      ref: '3.3',
      text: {
        en: 'Build a depot for electric bin lorries.',
        cy: 'Adeiladu depo ar gyfer lorïau bin trydan.',
      },
      status: 'not-started',
      schedule: [{ kind: 'due', period: 'FY2026-27' }],
      owner: { en: 'Waste and Recycling Manager', cy: 'Rheolwr Gwastraff ac Ailgylchu' },
    },
  ],
  impact: [
    { text: { en: 'Homes throw away less.', cy: 'Mae cartrefi’n taflu llai.' }, refs: ['3.1'] },
    {
      text: { en: 'The council pays less for power.', cy: 'Mae’r cyngor yn talu llai am drydan.' },
      refs: ['3.2'],
    },
  ],
  indicators: environmentIndicators,
};
