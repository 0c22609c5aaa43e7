import type { SitePage } from './sitePages.js';

/** The pages of the rules of the check, as they stand beside its code, by their file's name. */
const sources = import.meta.glob<string>('../../../../packages/core/rules/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A page a rule, and one that lists them all. They are about the check, not the report: outside the navigation. */
export function rulePages(): SitePage[] {
  return Object.entries(sources).map(([file, markdown]): SitePage => {
    const rule = file.replace(/^.*\/|\.md$/g, '');
    const label = markdown.slice(2, markdown.indexOf('\n')).replaceAll('`', '');
    const isList = rule === 'README';
    return {
      path: isList ? 'rules/' : `rules/${rule}.html`,
      kind: 'rule',
      label,
      description: isList
        ? 'What the check of a report looks for, rule by rule.'
        : `A rule of the check: ${label}. What it compares, why, and when it says nothing.`,
      markdown,
      ...(!isList && { listHref: './' }),
    };
  });
}
