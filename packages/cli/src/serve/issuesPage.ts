import { text as styles } from '@milepost/react/milepost.css?text';
import { escapeHtml, htmlPage } from '../page/htmlPage.js';
import { pageStyles } from '../page/pageStyles.js';
import { placeText } from '../plan-file/placeText.js';
import type { FileIssue } from '../plan-file/PlanFile.js';

/** More are not read; the first are often the cause of the rest. */
const most = 200;

/** Why a plan cannot be read, in the place where its report will be. */
export function issuesPage(file: string, issues: readonly FileIssue[], reload: string): string {
  const heading = 'The plan cannot be read yet';
  const items = issues.slice(0, most).map(({ place, where, message, remedy }) => {
    const at = [placeText(place), where].filter((text) => text !== '').map(escapeHtml);
    return `<li><p><b>${at.join('</b> ')}${at.length === 1 ? '</b>' : ''}<br>${escapeHtml(message)}<br>${escapeHtml(remedy)}</p></li>`;
  });
  const rest = issues.length - most;
  return htmlPage({
    language: 'en',
    title: `${heading}: ${file}`,
    css: styles + pageStyles('', true),
    body: [
      '<div class="milepost">',
      `<h1>${heading}</h1>`,
      '<p>This page is renewed when the file is saved.</p>',
      `<ol>${items.join('')}</ol>`,
      rest > 0 ? `<p>And ${rest} more.</p>` : '',
      '</div>',
    ].join('\n'),
    scripts: [reload],
    connect: "'self'",
  });
}
