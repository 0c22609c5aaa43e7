import { textIn } from '@milepost/core';
import { fill, plural } from '@milepost/core/messages';
import type { Messages } from '@milepost/core';
import type { Severity } from '@milepost/core/check';
import { placeText } from '../../plan-file/placeText.js';
import type { FileIssue } from '../../plan-file/PlanFile.js';
import type { Terminal } from '../../terminal/Terminal.js';
import { plainLine } from '../../terminal/plainLine.js';
import { wrap } from '../../terminal/wrap.js';
import type { CheckSettings } from '../CheckSettings.js';
import { severities } from '../CheckSettings.js';
import type { CheckedFile, PlacedFinding } from '../CheckedFile.js';
import { checkWords } from './CheckWords.js';
import type { CheckWords } from './CheckWords.js';

interface Page {
  readonly checked: CheckedFile;
  readonly words: CheckWords;
  readonly messages: Messages;
  readonly terminal: Terminal;
}

const colours = { error: 'red', warning: 'yellow', note: 'blue' } as const;

/** What a person reads in a terminal: by severity, then by rule, each with its place, and the counts last. */
export function humanReport(
  checked: CheckedFile,
  { language, acknowledged }: CheckSettings,
  terminal: Terminal,
): string {
  const words = checkWords[language];
  const page: Page = { checked, words, messages: checked.words.messages, terminal };
  const shown = checked.findings.filter(
    ({ finding }) => acknowledged || finding.acknowledged === null,
  );
  const lines = [
    ...titleLines(page),
    ...checked.notes.flatMap(({ place, message }) => [
      ...sentence(`${placeText(place)}: ${message}`, 0, page),
    ]),
    ...(checked.notes.length > 0 ? [''] : []),
    ...checked.issues.flatMap((issue) => [...issueLines(issue, page), '']),
    ...severities.flatMap((severity) => severityLines(severity, shown, page)),
    summary(page),
    '',
  ];
  return lines.join('\n');
}

function titleLines({ checked, terminal }: Page): string[] {
  const { file, plan } = checked;
  const of = plan === null ? '' : `  ${plainLine(`${plan.title}, ${plan.edition}`)}`;
  return [`${terminal.style.out('bold', file)}${of}`, ''];
}

function issueLines({ place, where, message, remedy }: FileIssue, page: Page): string[] {
  const { style } = page.terminal;
  const at = where === '' ? '' : `  ${plainLine(where)}`;
  return [
    `${style.out(['red', 'bold'], placeText(place))}${at}`,
    ...sentence(message, 2, page),
    ...remedyLines(remedy, 2, page),
  ];
}

function severityLines(severity: Severity, all: readonly PlacedFinding[], page: Page): string[] {
  const own = all.filter(({ finding }) => finding.severity === severity);
  if (own.length === 0) return [];
  const { style } = page.terminal;
  const rules = new Map<string, PlacedFinding[]>();
  for (const one of own) {
    const { rule } = one.finding;
    const group = rules.get(rule);
    if (group === undefined) rules.set(rule, [one]);
    else group.push(one);
  }
  return [
    style.out([colours[severity], 'bold'], page.words.headings[severity]),
    '',
    ...[...rules.values()].flatMap((group) => ruleLines(group, page)),
  ];
}

function ruleLines(group: readonly PlacedFinding[], page: Page): string[] {
  const rule = group[0]?.finding.rule;
  if (rule === undefined) return [];
  const { style } = page.terminal;
  const title = page.checked.words.rules[rule].title;
  const remedies = new Set(group.map(({ finding }) => finding.remedy));
  const [common] = remedies.size === 1 ? remedies : [];
  return [
    `  ${style.out('bold', title)} (${group.length})  ${style.out('dim', rule)}`,
    ...group.flatMap((one) => findingLines(one, common === undefined, page)),
    ...(common === undefined ? [] : remedyLines(common, 4, page)),
    '',
  ];
}

function findingLines(
  { finding, place }: PlacedFinding,
  tellsRemedy: boolean,
  page: Page,
): string[] {
  const { where, message, remedy, acknowledged } = finding;
  const { words, messages, terminal } = page;
  const reason = acknowledged && textIn(acknowledged.reason, messages.language);
  return [
    `    ${terminal.style.out('cyan', placeText(place))}  ${plainLine(where)}`,
    ...sentence(message, 6, page),
    ...(tellsRemedy ? remedyLines(remedy, 6, page) : []),
    ...(reason === null ? [] : sentence(fill(words.let, { reason }), 6, page)),
  ];
}

function remedyLines(remedy: string, indent: number, page: Page): string[] {
  return sentence(`${page.words.whatToDo} ${remedy}`, indent, page).map((line) =>
    page.terminal.style.out('dim', line),
  );
}

function sentence(text: string, indent: number, { terminal }: Page): string[] {
  const lines = wrap(plainLine(text), terminal.columns - indent);
  return lines.map((line) => ' '.repeat(indent) + line);
}

function summary({ checked, words, messages, terminal }: Page): string {
  const { style } = terminal;
  if (checked.issues.length > 0) {
    return style.out(['red', 'bold'], plural(words.issues, checked.issues.length, messages));
  }
  const open = checked.findings.filter(({ finding }) => finding.acknowledged === null);
  const counts = severities.flatMap((severity) => {
    const n = open.filter(({ finding }) => finding.severity === severity).length;
    const said = plural(words.severities[severity], n, messages);
    return n === 0 ? [] : [style.out([colours[severity], 'bold'], said)];
  });
  const known = checked.findings.length - open.length;
  const more = known === 0 ? [] : [plural(words.acknowledged, known, messages)];
  if (counts.length === 0) {
    return [style.out(['green', 'bold'], words.nothing), ...more].join(' ');
  }
  return [...counts, ...more].join(', ');
}
