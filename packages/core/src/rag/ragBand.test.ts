import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import conformance from './ragBand.cases.json' with { type: 'json' };
import { ragBand } from './ragBand.js';
import type { NamedRagRule, RagRule } from './RagRule.js';
import type { RagBand } from './RagVerdict.js';
import type { RagTerms } from './ragScale.js';
import type { Unreported } from './ragBand.js';

describe('the conformance cases', () => {
  it.each(conformance.cases.map((example) => [example.title, example] as const))(
    '%s',
    (_, example) => {
      const { value, lastYear, polarity, rule, target, band, reason, margin, amberLimit, ...rest } =
        {
          lastYear: null,
          ...example,
        };
      const terms = {
        polarity,
        rule,
        target,
        ...('noTarget' in rest ? { noTarget: rest.noTarget } : {}),
      };
      const verdict = ragBand(value as number | Unreported, terms as RagTerms, lastYear);
      expect({
        band: verdict.band,
        reason: verdict.reason,
        margin: verdict.margin,
        amberLimit: verdict.amberLimit,
      }).toEqual({ band, reason, margin, amberLimit });
    },
  );

  it('hold every band and every kind of rule', () => {
    const bands = new Set(conformance.cases.map(({ band }) => band));
    const kinds = new Set(conformance.cases.map(({ rule }) => rule?.kind));
    expect([...bands].sort()).toEqual(['amber', 'green', 'not-rated', 'red']);
    expect([...kinds].sort()).toEqual(
      ['monitor', 'range', 'thresholds', 'tolerance', 'trend-aware', undefined].sort(),
    );
  });
});

describe('ragBand', () => {
  it('names its rule and the target it used, so that the reason can be told', () => {
    const rule: NamedRagRule = {
      id: 'within-15-percent',
      kind: 'tolerance',
      within: 0.15,
      basis: 'relative',
    };
    expect(
      ragBand(26.4, {
        polarity: 'lower',
        rule,
        target: 23,
        targetSetFor: 'FY2019-20',
        targetOfOtherPeriod: true,
      }),
    ).toEqual({
      band: 'amber',
      reason: 'within-tolerance',
      rule: 'within-15-percent',
      target: 23,
      targetSetFor: 'FY2019-20',
      targetOfOtherPeriod: true,
      margin: 3.4,
      relativeMargin: 0.147826087,
      amberLimit: 26.45,
    });
  });

  it('gives no relative margin on a zero target', () => {
    const terms: RagTerms = {
      polarity: 'lower',
      rule: { kind: 'tolerance', within: 2, basis: 'points' },
      target: 0,
    };
    expect(ragBand(1, terms).relativeMargin).toBeNull();
  });

  it('mirrors: a figure and target mirrored, with polarity mirrored, have the same band', () => {
    fc.assert(
      fc.property(figure, figure, tolerance, figure, (value, target, rule, lastYear) => {
        const higher = ragBand(value, { polarity: 'higher', rule, target }, lastYear);
        const lower = ragBand(-value, { polarity: 'lower', rule, target: -target }, -lastYear);
        expect(lower.band).toBe(higher.band);
        expect(lower.reason).toBe(higher.reason);
      }),
    );
  });

  it.each(['higher', 'lower'] as const)(
    'is monotone in the value when %s is better',
    (polarity) => {
      fc.assert(
        fc.property(figure, figure, figure, rule, (a, b, target, anyRule) => {
          const [worse, better] = (polarity === 'higher') === a <= b ? [a, b] : [b, a];
          const terms = { polarity, rule: fitting(anyRule, polarity), target };
          expect(RANK[ragBand(better, terms).band]).toBeGreaterThanOrEqual(
            RANK[ragBand(worse, terms).band],
          );
        }),
      );
    },
  );

  it('is unchanged by scaling value and target together under a relative tolerance', () => {
    fc.assert(
      fc.property(
        figure,
        figure.filter((target) => target !== 0),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(0.001, 0.1, 2, 7, 10, 1000, 1e5),
        fc.constantFrom('higher', 'lower', 'range'),
        (value, target, within, scale, polarity) => {
          const rule: RagRule = { kind: 'tolerance', within, basis: 'relative' };
          const plain = ragBand(value, { polarity, rule, target });
          const scaled = ragBand(value * scale, { polarity, rule, target: target * scale });
          expect(scaled.band).toBe(plain.band);
        },
      ),
    );
  });

  it('puts a figure written exactly on the limit inside it, for every whole target and percent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.integer({ min: 1, max: 99 }),
        (target, percent) => {
          const rule: RagRule = { kind: 'tolerance', within: percent / 100, basis: 'relative' };
          const written = Number(`${target * (100 + percent)}e-2`);
          const hundredthPast = Number(`${target * (100 + percent) + 1}e-2`);
          expect(ragBand(written, { polarity: 'lower', rule, target }).band).toBe('amber');
          expect(ragBand(hundredthPast, { polarity: 'lower', rule, target }).band).toBe('red');
        },
      ),
    );
  });

  it('never rates a figure that is not there', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Unreported>('not-reported', 'symbol', 'zero-denominator'),
        figure,
        rule,
        (missing, target, anyRule) => {
          const verdict = ragBand(missing, { polarity: 'higher', rule: anyRule, target });
          expect(verdict.band).toBe('not-rated');
          expect(verdict.margin).toBeNull();
        },
      ),
    );
  });
});

const RANK: Record<RagBand, number> = { 'not-rated': 0, red: 1, amber: 2, green: 3 };

/** Figures as councils write them: up to two decimals. */
const figure = fc.integer({ min: -50_000, max: 50_000 }).map((hundredths) => hundredths / 100);
const basis = fc.constantFrom('relative', 'points');
const within = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const tolerance: fc.Arbitrary<RagRule> = fc.record({
  kind: fc.constantFrom('tolerance', 'trend-aware'),
  within,
  basis,
});
const rule: fc.Arbitrary<RagRule> = fc.oneof(
  tolerance,
  fc.record({ kind: fc.constant('thresholds' as const), green: figure, amber: figure }),
  fc.constant({ kind: 'monitor' as const }),
);

/** Thresholds the right way round for the polarity, as parsePlan requires. */
function fitting(rule: RagRule, polarity: 'higher' | 'lower'): RagRule {
  if (rule.kind !== 'thresholds') return rule;
  const [low, high] = [Math.min(rule.green, rule.amber), Math.max(rule.green, rule.amber)];
  return polarity === 'higher'
    ? { kind: 'thresholds', green: high, amber: low }
    : { kind: 'thresholds', green: low, amber: high };
}
