import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  checkChart,
  checkColours,
  checkForWriters,
  checkPlan,
  checkSorting,
  checkTable,
} from './checks.mjs';
import { serve } from './serve.mjs';

/** Serves what a project built and looks at each of its pages in Chromium. */
export async function lookAtProject({ looks }, folder, browser) {
  for (const { command, pages } of looks) {
    const server = command === undefined ? undefined : await serve(command, folder);
    try {
      for (const page of pages) {
        const url = server
          ? new URL(page.path, server.url).href
          : pathToFileURL(path.join(folder, page.path)).href;
        await within(`${command ?? 'file'}, ${page.path}`, () => lookAtPage(page, url, browser));
      }
    } finally {
      await server?.stop();
    }
  }
}

async function within(place, action) {
  try {
    await action();
  } catch (error) {
    error.message = `${place}: ${error.message}`;
    throw error;
  }
}

async function lookAtPage({ served, live, chart, changes, priorities }, url, browser) {
  if (served) await checkServed(url, browser);
  await withPage(url, browser, true, async (page) => {
    await checkTable(page);
    if (priorities !== undefined) await checkPlan(page, priorities);
    if (changes !== undefined) await checkForWriters(page, changes);
    if (live) await checkSorting(page);
    if (chart) await checkChart(page);
    // Last, and not before the page is alive: it changes what the server sent.
    await checkColours(page);
  });
}

/** The server's markup alone: readable with scripts off, and fit for a page that forbids `style=`. */
async function checkServed(url, browser) {
  const html = url.startsWith('file:')
    ? await readFile(new URL(url), 'utf8')
    : await fetch(url).then((response) => response.text());
  const styled = html.replace(/<(script|style)\b.*?<\/\1>/gs, '').match(/<[^>]*\sstyle=[^>]*>/);
  if (styled) throw new Error(`the server's markup has a style attribute: ${styled[0]}`);
  await withPage(url, browser, false, checkTable);
}

/** Opens a page, and fails if it prints a warning or an error, or asks for what is not there. */
async function withPage(url, browser, javaScriptEnabled, action) {
  const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' });
  const complaints = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
    });
    await page.goto(url, { waitUntil: 'load' });
    await action(page);
    if (complaints.length > 0) throw new Error(`the page complains:\n  ${complaints.join('\n  ')}`);
  } catch (error) {
    const others = complaints.filter((complaint) => !error.message.includes(complaint));
    if (others.length > 0) error.message += `\nThe page also complains:\n  ${others.join('\n  ')}`;
    throw error;
  } finally {
    await context.close();
  }
}
