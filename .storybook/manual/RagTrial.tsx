import { describeRag, describeRule, enGB, formatFigure } from '@milepost/core';
import type { Polarity, RagRule, ToleranceBasis } from '@milepost/core';
import { RagTag } from '@milepost/react';
import { useId, useState } from 'react';
import './manual.css';
import { printPlanPart } from './printPlanPart.js';
import { fieldsOf, ragCases } from './ragCases.js';
import { ragTrial, planParts } from './ragTrial.js';
import type { RagTrialFields, RagTrialRated } from './ragTrial.js';
import { ChoiceField, NumberField } from './TrialField.js';

const opening: RagTrialFields = {
  value: 72.4,
  lastYear: 70.1,
  decimals: 1,
  target: 80,
  polarity: 'higher',
  kind: 'tolerance',
  within: 15,
  basis: 'relative',
  green: 80,
  amber: 70,
  low: 75,
  high: 85,
};

const polarities: Readonly<Record<Polarity, string>> = {
  higher: 'Higher is better',
  lower: 'Lower is better',
  range: 'Nearer is better',
  none: 'Neither way',
};
const kinds: Readonly<Record<RagRule['kind'], string>> = {
  tolerance: 'tolerance: near the target is amber',
  thresholds: 'thresholds: fixed lines',
  range: 'range: between two ends',
  'trend-aware': 'trend-aware: amber if no worse than last year',
  monitor: 'monitor: never rated',
};
const bases: Readonly<Record<ToleranceBasis, string>> = {
  relative: '% of the target',
  points: 'points',
};

/** Cases the trial can show, by their place in core's conformance table. */
const cases = ragCases.flatMap((ragCase, at) => {
  const fields = fieldsOf(ragCase);
  return fields === null ? [] : [{ key: `${at}`, title: ragCase.title, fields }];
});

/** Rates a figure as the reader edits it and its rule, with the words and the rule that Milepost itself would use. */
export function RagTrial() {
  const [chosen, setChosen] = useState('');
  const [fields, setFields] = useState(opening);
  const change = (changes: Partial<RagTrialFields>) => {
    setChosen('');
    setFields((before) => ({ ...before, ...changes }));
  };
  const start = (key: string) => {
    setChosen(key);
    setFields(cases.find((each) => each.key === key)?.fields ?? opening);
  };
  const titles = Object.fromEntries(cases.map(({ key, title }) => [key, title]));
  return (
    <section className="sb-unstyled milepost manual-trial" aria-label="Try a rule">
      <form onSubmit={(event) => event.preventDefault()}>
        <ChoiceField
          label="Start from a case"
          value={chosen}
          options={{ '': 'an example of our own', ...titles }}
          onChange={start}
        />
        <fieldset>
          <legend>The figure</legend>
          <NumberField
            label="Value"
            hint="Empty: not available"
            value={fields.value}
            onChange={(value) => change({ value })}
          />
          <NumberField
            label="Decimals"
            hint="Stated and compared at"
            value={fields.decimals}
            onChange={(decimals) => change({ decimals })}
          />
          <ChoiceField
            label="Polarity"
            value={fields.polarity}
            options={polarities}
            onChange={(polarity) => change({ polarity })}
          />
          {fields.kind === 'trend-aware' && (
            <NumberField
              label="A year earlier"
              hint="Empty: no figure"
              value={fields.lastYear}
              onChange={(lastYear) => change({ lastYear })}
            />
          )}
        </fieldset>
        <fieldset>
          <legend>The rule</legend>
          <ChoiceField
            label="Kind"
            wide
            value={fields.kind}
            options={kinds}
            onChange={(kind) => change({ kind })}
          />
          <RuleFields fields={fields} change={change} />
        </fieldset>
      </form>
      <TrialVerdict fields={fields} />
    </section>
  );
}

interface RuleFieldsProps {
  readonly fields: RagTrialFields;
  readonly change: (changes: Partial<RagTrialFields>) => void;
}

function RuleFields({ fields, change }: RuleFieldsProps) {
  const { kind, target, within, basis, green, amber, low, high } = fields;
  switch (kind) {
    case 'tolerance':
    case 'trend-aware':
      return (
        <>
          <NumberField
            label="Target"
            hint="Empty: none set"
            value={target}
            onChange={(to) => change({ target: to })}
          />
          <NumberField label="Within" value={within} onChange={(to) => change({ within: to })} />
          <ChoiceField
            label="Measured in"
            value={basis}
            options={bases}
            onChange={(to) => change({ basis: to })}
          />
        </>
      );
    case 'thresholds':
      return (
        <>
          <NumberField
            label="Line for green"
            value={green}
            onChange={(to) => change({ green: to })}
          />
          <NumberField
            label="Line for amber"
            value={amber}
            onChange={(to) => change({ amber: to })}
          />
        </>
      );
    case 'range':
      return (
        <>
          <NumberField label="Low end" value={low} onChange={(to) => change({ low: to })} />
          <NumberField label="High end" value={high} onChange={(to) => change({ high: to })} />
          <NumberField
            label="Within"
            hint="Points outside it"
            value={within}
            onChange={(to) => change({ within: to })}
          />
        </>
      );
    case 'monitor':
      return null;
  }
}

function TrialVerdict({ fields }: { readonly fields: RagTrialFields }) {
  const id = useId();
  const trial = ragTrial(fields);
  const { rule, indicator } = planParts(fields);
  return (
    <>
      <p id={id} className="manual-trial__heading">
        What Milepost says
      </p>
      <div role="status" aria-labelledby={id} className="manual-trial__verdict">
        {trial.ok ? (
          <Rated {...trial} />
        ) : (
          <>
            <p>The plan cannot be understood:</p>
            <ul>
              {trial.issues.map((issue) => (
                <li key={issue}>{issue}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <details>
        <summary>As a plan has it</summary>
        <pre tabIndex={0} aria-label="The rule and the indicator, as JSON">
          {printPlanPart({ ragRules: [rule], indicator })}
        </pre>
      </details>
    </>
  );
}

function Rated({ indicator, figure }: RagTrialRated) {
  return (
    <>
      <p className="manual-trial__figure">
        {figure.value === null ? 'No figure' : formatFigure(figure.value, indicator, enGB)}{' '}
        <RagTag verdict={figure.rag} />
      </p>
      <p>{describeRag(indicator, figure, enGB)}</p>
      {indicator.rule && (
        <p className="manual-trial__rule">{describeRule(indicator.rule, enGB, indicator)}</p>
      )}
    </>
  );
}
