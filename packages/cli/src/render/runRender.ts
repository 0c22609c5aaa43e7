import path from 'node:path';
import { enGB, evaluatePlan } from '@milepost/core';
import { diffPlans } from '@milepost/core/changes';
import { cy } from '@milepost/core/messages';
import type { Given } from '../command/Command.js';
import { UsageError } from '../command/UsageError.js';
import { exitCodes } from '../command/exitCodes.js';
import { writeFiles } from '../file/writeFiles.js';
import type { NewFile } from '../file/writeFiles.js';
import { untilInterrupted } from '../interruption/untilInterrupted.js';
import { readOrTell } from '../plan-file/readOrTell.js';
import type { Terminal } from '../terminal/Terminal.js';
import { progressOn } from '../terminal/progress.js';
import { csvFiles } from './csvFiles.js';
import { findChromium } from './findChromium.js';
import { printPdf } from './printPdf.js';
import { reportPage } from '../page/reportPage.js';

/** Writes all files of a report, or none. */
export function runRender(given: Given, terminal: Terminal): Promise<number> {
  return untilInterrupted((signal) => render(given, terminal, signal));
}

async function render(given: Given, terminal: Terminal, signal: AbortSignal): Promise<number> {
  const [file = ''] = given.arguments;
  const folder = given.values['output']?.[0];
  if (folder === undefined) throw new UsageError('milepost render needs to know where: -o FOLDER');
  const chromium = given.flags.has('no-pdf') ? null : await findChromium(process.env);
  const progress = progressOn(terminal);
  try {
    progress.step(`Reading ${file}`);
    const plan = await readOrTell(file, terminal, progress);
    if (plan === null) return exitCodes.unreadable;
    const since = given.values['since']?.[0];
    if (since !== undefined) progress.step(`Reading ${since}`);
    const earlier = since === undefined ? null : await readOrTell(since, terminal, progress);
    if (since !== undefined && earlier === null) return exitCodes.unreadable;
    const language = given.values['lang']?.[0] ?? plan.language ?? 'en';
    const messages = language === 'cy' ? cy : enGB;
    progress.step('Working out the report');
    const report = evaluatePlan(plan);
    const changes = earlier === null ? null : diffPlans(earlier, plan);
    progress.step('Writing the page');
    const files: NewFile[] = [
      {
        name: 'index.html',
        content: reportPage(report, messages, given.flags.has('no-script') ? null : plan, {
          changes,
        }),
      },
      ...csvFiles(report, messages),
      { name: 'plan.json', content: asJson(plan) },
      ...(changes === null ? [] : [{ name: 'changes.json', content: asJson(changes) }]),
    ];
    if (chromium !== null) {
      progress.step('Printing the board paper');
      files.push({
        name: 'board-paper.pdf',
        content: await printPdf(chromium, reportPage(report, messages, null, { changes }), signal),
      });
    }
    progress.step(`Writing to ${folder}`);
    await writeFiles(folder, files, { replace: given.flags.has('force'), signal });
    progress.end();
    terminal.out(files.map(({ name }) => `${path.join(folder, name)}\n`).join(''));
    return exitCodes.fine;
  } finally {
    progress.end();
  }
}

function asJson(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
