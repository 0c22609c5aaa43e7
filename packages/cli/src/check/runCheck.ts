import type { Given } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';
import type { Terminal } from '../terminal/Terminal.js';
import { progressOn } from '../terminal/progress.js';
import { watchFile } from '../watch/watchFile.js';
import type { CheckSettings } from './CheckSettings.js';
import { checkSettings, fails } from './CheckSettings.js';
import type { CheckedFile } from './CheckedFile.js';
import { checkFile } from './checkFile.js';
import { githubReport } from './format/githubReport.js';
import { humanReport } from './format/humanReport.js';
import { jsonReport } from './format/jsonReport.js';
import { junitReport } from './format/junitReport.js';
import { sarifReport } from './format/sarifReport.js';

/** Checks a file, and again whenever it is saved where that was asked for. */
export async function runCheck(given: Given, terminal: Terminal): Promise<number> {
  const settings = checkSettings(given);
  const [file = ''] = given.arguments;
  const once = async () => {
    const progress = progressOn(terminal);
    const checked = await checkFile(file, settings, progress).finally(progress.end);
    for (const piece of written(checked, settings, terminal)) terminal.out(piece);
    return exitStatus(checked, settings);
  };
  const status = await once();
  if (!given.flags.has('watch')) return status;
  await watchFile(file, terminal, async () => void (await once()));
  return exitCodes.interrupted;
}

function exitStatus({ issues, findings }: CheckedFile, { failOn }: CheckSettings): number {
  if (issues.length > 0) return exitCodes.unreadable;
  const isFailing = findings.some(
    ({ finding }) => finding.acknowledged === null && fails(finding.severity, failOn),
  );
  return isFailing ? exitCodes.found : exitCodes.fine;
}

function written(
  checked: CheckedFile,
  settings: CheckSettings,
  terminal: Terminal,
): Iterable<string> {
  switch (settings.format) {
    case 'human':
      return [humanReport(checked, settings, terminal)];
    case 'json':
      return jsonReport(checked, exitStatus(checked, settings));
    case 'github':
      return [githubReport(checked, process.env['GITHUB_WORKSPACE'])];
    case 'junit':
      return [junitReport(checked, settings)];
    case 'sarif':
      return sarifReport(checked, exitStatus(checked, settings));
  }
}
