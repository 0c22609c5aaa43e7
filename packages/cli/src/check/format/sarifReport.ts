import { textIn } from '@milepost/core';
import type { PlanPath, RuleId, Severity } from '@milepost/core/check';
import { checkRules } from '@milepost/core/check';
import type { Location, Log, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import type { FileIssue, FilePlace } from '../../plan-file/PlanFile.js';
import type { CheckedFile, PlacedFinding } from '../CheckedFile.js';
import { jsonPieces } from './jsonPieces.js';

/** SARIF 2.1.0, for code scanning. What a plan acknowledges is there as suppressed, with its reason. */
export function sarifReport(checked: CheckedFile, exitCode: number): Iterable<string> {
  const { issues, findings, words } = checked;
  const own = new Map(checkRules.map(({ id, severity }) => [id, severity]));
  const rules = [
    ...(Object.keys(words.rules) as RuleId[]).map((id): ReportingDescriptor => {
      const level: Severity = own.get(id) ?? 'note';
      const shortDescription = { text: words.rules[id].title };
      return { id, shortDescription, defaultConfiguration: { level } };
    }),
    ...[...new Set(issues.map(({ code }) => code))].map((code): ReportingDescriptor => {
      return { id: `plan/${code}`, defaultConfiguration: { level: 'error' } };
    }),
  ];
  const indices = new Map(rules.map(({ id }, at) => [id, at]));
  const placed = (result: Result) => ({
    ...result,
    ruleIndex: indices.get(result.ruleId ?? '') ?? -1,
  });
  function* results() {
    for (const issue of issues) yield placed(issueResult(issue));
    for (const one of findings) yield placed(findingResult(one, checked));
  }
  const log = (list: string): Omit<Log, 'runs'> & { readonly runs: readonly object[] } => ({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'milepost', version, semanticVersion: version, rules } },
        language: words.messages.language === 'cy' ? 'cy-GB' : 'en-GB',
        columnKind: 'utf16CodeUnits',
        invocations: [{ executionSuccessful: issues.length === 0, exitCode }],
        results: list,
      },
    ],
  });
  return jsonPieces(log, results());
}

function issueResult({ code, place, where, path, message, remedy }: FileIssue): Result {
  return {
    ruleId: `plan/${code}`,
    level: 'error',
    message: { text: [where, message, remedy].filter((text) => text !== '').join('\n') },
    locations: [location(place, where, path)],
  };
}

function findingResult(
  { finding, place, factPlaces }: PlacedFinding,
  { words }: CheckedFile,
): Result {
  const { rule, severity, where, path, facts, message, remedy, acknowledged } = finding;
  const related = facts.map((fact, at): Location => {
    const text = `${fact.where}: ${fact.words}`;
    return {
      ...location(factPlaces[at] ?? place, fact.where, fact.path),
      id: at,
      message: { text },
    };
  });
  return {
    ruleId: rule,
    level: severity,
    message: { text: `${where}\n${message}\n${remedy}` },
    locations: [location(place, where, path)],
    ...(related.length > 0 && { relatedLocations: related }),
    ...(acknowledged && {
      suppressions: [
        { kind: 'inSource', justification: textIn(acknowledged.reason, words.messages.language) },
      ],
    }),
    partialFingerprints: { 'milepostPlace/v1': JSON.stringify([rule, finding.place]) },
  };
}

function location(place: FilePlace, where: string, path: PlanPath | null): Location {
  const { file, line, column, cell } = place;
  const pointer = path?.map(
    (step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`,
  );
  const logical = {
    ...(where !== '' && { name: where }),
    ...(pointer && { fullyQualifiedName: pointer.join('') }),
  };
  const region = line === null ? undefined : { startLine: line, startColumn: column ?? 1 };
  return {
    physicalLocation: { artifactLocation: { uri: asUri(file) }, ...(region && { region }) },
    logicalLocations: [{ ...logical, ...(cell !== null && { decoratedName: cell }) }],
  };
}

/** A relative address, as code scanning joins it to the repository. */
function asUri(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
