import type { Finding } from './Finding.js';
import type { FindingsViewMessages } from '../messages/FindingsViewMessages.js';
import type { PluralForms } from '../messages/PluralForms.js';
import type { Severity } from './Severity.js';
import { fill } from '../messages/fill.js';
import { formatNumber } from '../describe/formatNumber.js';
import { list } from '../messages/list.js';
import { plural } from '../messages/plural.js';

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/**
 * What was found, in counts; where nothing was, that it agrees. Findings that the plan lets stand are told apart.
 *
 * @example
 * describeFindings([{ severity: 'error', acknowledged: null }], findingsViewEnGB); // 'Found: 1 error.'
 * describeFindings([], findingsViewEnGB); // 'Everything that was checked agrees.'
 */
export function describeFindings(
  findings: readonly Pick<Finding, 'severity' | 'acknowledged'>[],
  words: FindingsViewMessages,
): string {
  const open = findings.filter(({ acknowledged }) => acknowledged === null);
  const letStand = findings.length - open.length;
  const count = (forms: PluralForms, n: number) =>
    plural(forms, n, words.messages, { n: formatNumber(n, 0, words.messages) });
  const counts = severities.flatMap((severity) => {
    const n = open.filter((finding) => finding.severity === severity).length;
    return n === 0 ? [] : [count(words.counts[severity], n)];
  });
  const agrees = letStand === 0 ? words.nothing : words.nothingElse;
  const said =
    counts.length === 0 ? agrees : fill(words.found, { counts: list(counts, words.messages) });
  return letStand === 0 ? said : `${said} ${count(words.letStandCount, letStand)}`;
}
