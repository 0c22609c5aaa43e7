import { renderToString } from 'react-dom/server';
import { fileURLToPath } from 'node:url';
import { PlanPage } from './PlanPage.js';
import { pageWords } from './pageWords.js';
import { readPdf } from './readPdf.js';
import type { Browser } from 'playwright';
import type { PageWords } from './pageWords.js';
import type { Pdf } from './readPdf.js';
import type { PrintedPlan } from './printedPlans.js';

/** What the page holds by its rules for paper, and what became of it in the PDF. */
export interface Printed {
  readonly bytes: Uint8Array;
  readonly words: PageWords;
  readonly pdf: Pdf;
}

const styles = fileURLToPath(new URL('../../../packages/react/src/', import.meta.url));

/** Prints a report as the server sends it: no script runs, nothing is fetched but the stylesheet. */
export async function printPlan(browser: Browser, plan: PrintedPlan): Promise<Printed> {
  const html = `<!doctype html>${renderToString(<PlanPage report={plan.report} messages={plan.messages} />)}`;
  const page = await browser.newPage({ javaScriptEnabled: false });
  try {
    await page.route('**/*', (route) => {
      const { pathname } = new URL(route.request().url());
      return pathname === '/'
        ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' })
        : route.fulfill({ path: `${styles}${pathname.slice(1)}` });
    });
    await page.goto('http://plan.test/');
    const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
    await page.setViewportSize(contentBox);
    return { bytes, words: await page.evaluate(pageWords), pdf: await readPdf(bytes) };
  } finally {
    await page.close();
  }
}

/** A4 on its side less the margins, in CSS pixels. */
const contentBox = { width: 1017, height: 733 };
