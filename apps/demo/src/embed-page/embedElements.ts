import type { EmbedTag } from '@milepost/embed';

/** What an element can be told, beyond its language and theme. */
export type ElementOption = 'priority' | 'indicator' | 'periods' | 'heading-level';

export interface EmbedElement {
  readonly tag: EmbedTag;
  /** What it shows. */
  readonly shows: string;
  readonly takes: readonly ElementOption[];
}

/** Every element, for `embed.html` and for the builder. */
export const embedElements: readonly EmbedElement[] = [
  { tag: 'milepost-plan', shows: 'The whole report', takes: ['periods', 'heading-level'] },
  {
    tag: 'milepost-summary',
    shows: 'Headlines, milestones and latest figures',
    takes: ['heading-level'],
  },
  { tag: 'milepost-milestones', shows: 'Milestones', takes: ['priority'] },
  {
    tag: 'milepost-kpi-table',
    shows: 'Key performance indicators',
    takes: ['priority', 'periods'],
  },
  {
    tag: 'milepost-trend',
    shows: 'Chart of one indicator',
    takes: ['indicator', 'heading-level'],
  },
  {
    tag: 'milepost-qprm',
    shows: 'Quality performance review of one priority',
    takes: ['priority', 'heading-level'],
  },
];
