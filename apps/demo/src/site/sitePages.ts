import { textIn } from '@milepost/core';
import type { EvaluatedPriority, PlanReport } from '@milepost/core';

/** A page of the site, before it is rendered. `path` is from the root of the site: '', 'priority-1/' or a file. */
export type SitePage = {
  readonly path: string;
  /** In the navigation. */
  readonly label: string;
  /** Beside the label, where there is room. */
  readonly subject?: string;
  readonly description: string;
} & (
  | { readonly kind: 'summary' | 'report' | 'check' | 'data' | 'how-to' }
  | { readonly kind: 'priority'; readonly priority: EvaluatedPriority }
  | { readonly kind: 'rule'; readonly markdown: string; readonly listHref?: string }
);

/** Every page, in reading order. */
export function sitePages(report: PlanReport): SitePage[] {
  const council = textIn(report.organisation.name, 'en');
  const title = textIn(report.title, 'en');
  return [
    {
      path: '',
      kind: 'summary',
      label: 'Summary',
      description: `${title}, ${council}: headline figures, progress against milestones and the priorities.`,
    },
    ...report.priorities.map((priority): SitePage => {
      const subject = textIn(priority.title, 'en');
      return {
        path: `priority-${priority.ref}/`,
        kind: 'priority',
        label: `Priority ${priority.ref}`,
        subject,
        description: `Priority ${priority.ref}, ${subject}: performance, milestones and review. ${title}, ${council}.`,
        priority,
      };
    }),
    {
      path: 'report/',
      kind: 'report',
      label: 'Whole report',
      description: `${title}, ${council}: the whole report on one page, for reading through and for printing.`,
    },
    {
      path: 'check/',
      kind: 'check',
      label: 'Does it add up?',
      description: `${title}, ${council}: where the report disagrees with itself, each place linked and marked.`,
    },
    {
      path: 'data/',
      kind: 'data',
      label: 'Data',
      description: `${title}, ${council}: the plan, the worked-out report and its figures to download.`,
    },
  ];
}

/** For who builds other pages. It is no page of the report, so it stands outside the navigation. */
export const howToPage: SitePage = {
  path: 'milepost.html',
  kind: 'how-to',
  label: 'Put a plan on another page',
  description:
    'How to show an improvement plan on SharePoint, Umbraco, LocalGov Drupal, WordPress or any page of HTML.',
};
