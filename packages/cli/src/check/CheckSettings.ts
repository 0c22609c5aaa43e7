import type { CheckPlanOptions, RuleId, Severity } from '@milepost/core/check';
import { findingsEnGB } from '@milepost/core/check';
import type { Given } from '../command/Command.js';
import { UsageError } from '../command/UsageError.js';
import { nearestTo } from '../command/nearestTo.js';

export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];
export const formats = ['human', 'json', 'github', 'junit', 'sarif'] as const;

export interface CheckSettings {
  readonly format: (typeof formats)[number];
  readonly failOn: Severity;
  readonly language: 'en' | 'cy';
  readonly rules: NonNullable<CheckPlanOptions['rules']>;
  /** Whether findings that the plan acknowledges are shown to a person. */
  readonly acknowledged: boolean;
}

/** @throws UsageError when a rule or its severity is none. */
export function checkSettings({ values, flags }: Given): CheckSettings {
  const last = (name: string) => values[name]?.at(-1);
  return {
    format: (last('format') ?? 'human') as CheckSettings['format'],
    failOn: (last('fail-on') ?? 'error') as Severity,
    language: last('lang') === 'cy' ? 'cy' : 'en',
    rules: Object.fromEntries((values['rule'] ?? []).map(ruleSetting)),
    acknowledged: flags.has('acknowledged'),
  };
}

/** Whether a finding of this severity fails a check that fails on that one. */
export function fails(severity: Severity, failOn: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(failOn);
}

const ids = Object.keys(findingsEnGB.rules) as RuleId[];

function ruleSetting(written: string): [RuleId, Severity | 'off'] {
  const [name = '', severity, ...more] = written.split('=');
  const id = ids.find((each) => each === name);
  if (id === undefined) {
    const meant = nearestTo(name, ids);
    const hint = meant === undefined ? `Rules: ${ids.join(', ')}.` : `Did you mean ${meant}?`;
    throw new UsageError(`There is no rule "${name}". ${hint}`);
  }
  if (severity === 'off' && more.length === 0) return [id, 'off'];
  const known = severities.find((each) => each === severity);
  if (known === undefined || more.length > 0) {
    throw new UsageError(
      `--rule ${written}: write --rule ${id}=off, or =${severities.join(', =')}.`,
    );
  }
  return [id, known];
}
