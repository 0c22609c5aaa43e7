import { evaluatePlan } from '@milepost/core';
import type { Figure, IndicatorReport, Polarity, RagRule, ToleranceBasis } from '@milepost/core';
import { safeParsePlan } from '@milepost/core/parse';

/** What the reader has typed: a field left empty is `null`. */
export interface RagTrialFields {
  readonly value: number | null;
  readonly lastYear: number | null;
  readonly decimals: number | null;
  readonly target: number | null;
  readonly polarity: Polarity;
  readonly kind: RagRule['kind'];
  /** A share of the target is typed as a percentage. */
  readonly within: number | null;
  readonly basis: ToleranceBasis;
  readonly green: number | null;
  readonly amber: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export interface RagTrialRated {
  readonly ok: true;
  readonly indicator: IndicatorReport;
  readonly figure: Figure;
}

export interface RagTrialRefused {
  readonly ok: false;
  readonly issues: readonly string[];
}

/** The fields as a plan would have them, read by `parsePlan` and rated by `evaluatePlan`. */
export function ragTrial(fields: RagTrialFields): RagTrialRated | RagTrialRefused {
  const read = safeParsePlan(planOf(fields));
  if (!read.ok) {
    return { ok: false, issues: read.issues.map(({ message, remedy }) => `${message} ${remedy}`) };
  }
  const indicator = evaluatePlan(read.plan).priorities[0]?.kpiSets[0]?.indicators[0];
  const figure = indicator?.figures.at(-1);
  if (indicator === undefined || figure === undefined) throw new Error('nothing was evaluated');
  return { ok: true, indicator, figure };
}

/** The rule and the indicator's own facts, as they are written in a plan. */
export function planParts(fields: RagTrialFields) {
  const { value, lastYear, polarity } = fields;
  const targeted = fields.kind === 'tolerance' || fields.kind === 'trend-aware';
  return {
    rule: { id: 'ours', kind: fields.kind, ...termsOf(fields) },
    indicator: {
      ...given({ decimals: fields.decimals }),
      polarity,
      ...(targeted &&
        fields.target !== null && { targets: [{ value: fields.target, setFor: 'FY2026-27' }] }),
      observations: [
        ...(fields.kind === 'trend-aware' && lastYear !== null
          ? [{ period: '2025-06', value: lastYear }]
          : []),
        { period: '2026-06', ...(value === null ? { symbol: 'x' } : { value }) },
      ],
    },
  };
}

function planOf(fields: RagTrialFields): unknown {
  const { rule, indicator } = planParts(fields);
  return {
    milepost: 1,
    id: 'trial',
    title: 'Trial',
    organisation: { name: 'Trial' },
    edition: { id: 'trial', label: 'Trial' },
    asAt: '2026-06-30',
    statuses: [],
    ragRules: [rule],
    defaultRagRule: 'ours',
    priorities: [
      {
        ref: '1',
        title: 'Trial',
        milestones: [],
        indicators: [
          { id: 'figure', label: 'Figure', unit: 'percent', basis: 'in-period', ...indicator },
        ],
      },
    ],
  };
}

function termsOf({ kind, within, basis, green, amber, low, high }: RagTrialFields) {
  switch (kind) {
    case 'tolerance':
    case 'trend-aware': {
      const share = within === null ? null : Number((within / 100).toFixed(6));
      return { ...given({ within: basis === 'relative' ? share : within }), basis };
    }
    case 'thresholds':
      return given({ green, amber });
    case 'range':
      return given({ low, high, within });
    case 'monitor':
      return {};
  }
}

function given(fields: Readonly<Record<string, number | null>>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(fields).filter((field): field is [string, number] => field[1] !== null),
  );
}
