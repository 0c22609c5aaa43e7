import { enGB, evaluatePlan } from '@milepost/core';
import { checkPlan, findingsCy, findingsEnGB } from '@milepost/core/check';
import { cy } from '@milepost/core/messages';
import { escapeHtml } from '../page/htmlPage.js';
import { reportPage } from '../page/reportPage.js';
import { readPlanFile } from '../plan-file/readPlanFile.js';
import { findingsPage } from './findingsPage.js';
import { issuesPage } from './issuesPage.js';
import { reloadScript } from './reloadScript.js';
import type { PreviewPages } from './startPreview.js';

/** The pages of a preview as the file now is, and one line about it. */
export async function previewPages(
  file: string,
  asked: 'en' | 'cy' | undefined,
): Promise<{ readonly pages: PreviewPages; readonly summary: string }> {
  const read = await readPlanFile(file);
  if (!read.ok) {
    const page = (edition: number) => issuesPage(file, read.issues, reloadScript(edition));
    const n = read.issues.length;
    return {
      pages: { '/': page, '/findings': page },
      summary: `${file} cannot be read: ${n === 1 ? '1 thing' : `${n} things`} to put right.`,
    };
  }
  const { plan } = read;
  const isWelsh = (asked ?? plan.language) === 'cy';
  const messages = isWelsh ? cy : enGB;
  const report = evaluatePlan(plan);
  const findings = checkPlan(plan, { messages: isWelsh ? findingsCy : findingsEnGB, report });
  const open = findings.filter(({ acknowledged }) => acknowledged === null).length;
  const above = `<p><a href="/findings">${open === 1 ? '1 finding' : `${open} findings`}</a> in ${escapeHtml(file)}</p>`;
  return {
    pages: {
      '/': (edition) =>
        reportPage(report, messages, plan, {
          above,
          scripts: [reloadScript(edition)],
          connect: "'self'",
        }),
      '/findings': (edition) =>
        findingsPage(plan, report, findings, messages, reloadScript(edition)),
    },
    summary: `${file}: ${open === 1 ? '1 finding' : `${open} findings`}.`,
  };
}
