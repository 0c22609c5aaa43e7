import path from 'node:path';
import type { FilePlace } from '../../plan-file/PlanFile.js';
import { plainLine } from '../../terminal/plainLine.js';
import type { CheckedFile } from '../CheckedFile.js';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** Workflow commands of GitHub Actions: each marks its line in the pull request. Acknowledged findings are left out. */
export function githubReport(
  { issues, findings, words }: CheckedFile,
  workspace: string | undefined,
): string {
  const lines = [
    ...issues.map(({ place, code, where, message, remedy }) =>
      command('error', place, code, [where, message, remedy], workspace),
    ),
    ...findings
      .filter(({ finding }) => finding.acknowledged === null)
      .map(({ finding, place }) => {
        const { title } = words.rules[finding.rule];
        const { where, message, remedy, severity } = finding;
        return command(commands[severity], place, title, [where, message, remedy], workspace);
      }),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function command(
  name: string,
  { file, line, column, cell }: FilePlace,
  title: string,
  told: readonly string[],
  workspace: string | undefined,
): string {
  const root = workspace === undefined ? file : path.relative(workspace, path.resolve(file));
  const properties = Object.entries({
    file: root.split(path.sep).join('/'),
    line,
    col: column,
    title: cell === null ? title : `${title} (${cell})`,
  });
  const written = properties
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${inProperty(String(value))}`);
  const message = told.map(plainLine).filter((text) => text !== '');
  return `::${name} ${written.join(',')}::${message.map(inMessage).join('%0A')}`;
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inMessage(plainLine(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
