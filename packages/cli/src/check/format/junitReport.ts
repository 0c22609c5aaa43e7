import type { RuleId } from '@milepost/core/check';
import { placeText } from '../../plan-file/placeText.js';
import { plainLine } from '../../terminal/plainLine.js';
import { fails } from '../CheckSettings.js';
import type { CheckSettings } from '../CheckSettings.js';
import type { CheckedFile, PlacedFinding } from '../CheckedFile.js';
import { checkWords } from './CheckWords.js';

/**
 * JUnit's XML, as CI lists tests: each rule is one, and fails with all its findings. What fails nothing stands in the
 * output of its test.
 */
export function junitReport(checked: CheckedFile, settings: CheckSettings): string {
  const { file, issues, words } = checked;
  const cases = issues.length > 0 ? [readCase(checked, settings)] : ruleCases(checked, settings);
  const count = (part: string) => cases.filter((one) => one.includes(`<${part} `)).length;
  const counts = { tests: cases.length, failures: count('failure'), errors: count('error') };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: 'milepost check', ...counts })}>`,
    `  <testsuite${attributes({ name: file, ...counts, skipped: 0 })}>`,
    `    <properties><property${attributes({ name: 'language', value: words.messages.language })}/></properties>`,
    ...cases,
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function readCase({ file, issues }: CheckedFile, { language }: CheckSettings): string {
  const told = issues.map(({ place, where, message, remedy }) =>
    lines([`${placeText(place)} ${where}`, message, remedy]),
  );
  const error = attributes({ type: issues[0]?.code ?? '', message: issues[0]?.message ?? '' });
  return testCase(checkWords[language].notRead, file, 'read', [
    `      <error${error}>${escaped(told.join('\n\n'))}</error>`,
  ]);
}

function ruleCases({ file, findings, words }: CheckedFile, settings: CheckSettings): string[] {
  const rules = Object.keys(words.rules) as RuleId[];
  return rules
    .filter((rule) => settings.rules[rule] !== 'off')
    .map((rule) => {
      const own = findings.filter(({ finding }) => finding.rule === rule);
      const failing = own.filter(
        ({ finding }) => finding.acknowledged === null && fails(finding.severity, settings.failOn),
      );
      const other = own.filter((one) => !failing.includes(one));
      const [first] = failing;
      const failure = attributes({
        type: first?.finding.severity ?? '',
        message: first?.finding.message ?? '',
      });
      return testCase(words.rules[rule].title, file, rule, [
        ...(first ? [`      <failure${failure}>${listed(failing)}</failure>`] : []),
        ...(other.length > 0 ? [`      <system-out>${listed(other)}</system-out>`] : []),
      ]);
    });
}

function testCase(name: string, file: string, id: string, inside: readonly string[]): string {
  const own = attributes({ name, classname: `milepost.${id}`, file });
  if (inside.length === 0) return `    <testcase${own}/>`;
  return [`    <testcase${own}>`, ...inside, '    </testcase>'].join('\n');
}

function listed(findings: readonly PlacedFinding[]): string {
  const told = findings.map(({ finding, place }) =>
    lines([`${placeText(place)} ${finding.where}`, finding.message, finding.remedy]),
  );
  return escaped(told.join('\n\n'));
}

/** CI prints it as it is: no line of a plan's own begins one here. */
function lines(told: readonly string[]): string {
  return told.map(plainLine).join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(plainLine(String(value)))}"`)
    .join('');
}

/** XML knows no other control characters than these three, escaped or not, and no lone surrogates. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
