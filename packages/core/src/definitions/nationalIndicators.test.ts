import { describe, expect, it } from 'vitest';
import * as published from './index.js';
import { nationalIndicators } from './nationalIndicators.js';
import { parsePlan } from '../plan/parse.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import type { Plan } from '../plan/Plan.js';
import type { Polarity } from '../indicator/IndicatorDefinition.js';

/** LAIT's own dictionary: measure code, short name, polarity, and the decimals its figures are published in. */
const DICTIONARY: readonly (readonly [number, string, 'Low' | 'High' | '-', number])[] = [
  [271, 'ReReferral', 'Low', 1],
  [217, 'Section_47', '-', 1],
  [218, 'CP_conf_15days', 'High', 1],
  [269, 'ISCP_Conf', '-', 1],
  [15, 'PrevRegCPR', 'Low', 1],
  [372, 'LACStable_2016on', 'Low', 0],
  [393, 'LAC_LongStable%', 'High', 0],
  [112, 'CareLeaverAcc', 'High', 0],
  [113, 'CareLeaverEET', 'High', 0],
];

const POLARITIES: Readonly<Record<'Low' | 'High' | '-', Polarity>> = {
  Low: 'lower',
  High: 'higher',
  '-': 'none',
};

describe('nationalIndicators', () => {
  it('has one definition for each measure of the dictionary, in its order, and publishes each by name', () => {
    expect(nationalIndicators).toHaveLength(DICTIONARY.length);
    const { nationalIndicators: all, ...each } = published;
    expect(new Set(Object.values(each))).toEqual(new Set(all));
  });

  it('has unique ids, lower-case and hyphenated', () => {
    const ids = nationalIndicators.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/);
  });

  it.each(DICTIONARY.map((row, at) => [row, nationalIndicators[at]] as const))(
    'follows LAIT measure %s in polarity and decimals, and names it with its licence',
    ([code, shortName, polarity, decimals], definition) => {
      expect(definition).toMatchObject({ polarity: POLARITIES[polarity], decimals });
      expect(definition?.source).toContain(`measure ${code} (${shortName})`);
      expect(definition?.source).toContain('Open Government Licence');
    },
  );

  it('says what is counted over what, and per how many for a rate and nothing else', () => {
    for (const { definition, unit, per } of nationalIndicators) {
      expect(definition).toMatch(/, (as a share of|for every) /);
      expect(per).toBe(unit === 'rate' ? 10000 : undefined);
    }
  });

  it('leaves to the plan what is the council’s own: rule, travel and series', () => {
    for (const definition of nationalIndicators) {
      expect(Object.keys(definition)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(rule|travel|targets|observations)$/)]),
      );
    }
  });

  it('stands in a plan as it is: parsed without an issue, and rated', () => {
    const plan: Plan = {
      milepost: 1,
      id: 'national',
      title: 'National indicators',
      organisation: { name: 'Larkhaven Council (fictional)' },
      edition: { id: '2025', label: '2025' },
      asAt: '2025-03-31',
      statuses: [],
      ragRules: [{ id: 'near', kind: 'tolerance', within: 0.1, basis: 'relative' }],
      defaultRagRule: 'near',
      priorities: [
        {
          ref: '1',
          title: 'Children',
          milestones: [],
          indicators: nationalIndicators.map((definition) => ({
            ...definition,
            targets:
              definition.polarity === 'none'
                ? ('monitor-only' as const)
                : [{ value: 50, setFor: 'FY2024-25' }],
            observations: [{ period: 'FY2024-25', value: 50 }],
          })),
        },
      ],
    };
    const [kpis] = evaluatePlan(parsePlan(plan)).priorities[0]?.kpiSets ?? [];
    expect(kpis?.indicators.map(({ figures }) => figures[0]?.rag.band)).toEqual(
      nationalIndicators.map(({ polarity }) => (polarity === 'none' ? 'not-rated' : 'green')),
    );
  });
});
