import { enGB, evaluatePlan, formatNumber } from '@milepost/core';
import { smallPlan } from '@milepost/core/examples';
import { KpiTableStatic, MilestoneSummary, TrendChart } from '@milepost/react';
import { useState } from 'react';
import type { CSSProperties } from 'react';
import tokensCss from '../../packages/react/src/tokens.css?raw';
import { contrastRatio } from './contrastRatio.js';
import './manual.css';
import { readTokens } from './tokens.js';
import { ChoiceField, ColourField, NumberField } from './TrialField.js';

const report = evaluatePlan(smallPlan);
const kpis = report.priorities[0]?.kpiSets[0];
const indicator = kpis?.indicators[0];

const typefaces = {
  system: 'The system’s own',
  serif: 'Georgia',
  verdana: 'Verdana',
} as const;
const stacks: Readonly<Record<keyof typeof typefaces, string>> = {
  system: "-apple-system, 'Segoe UI', Roboto, sans-serif",
  serif: "Georgia, 'Times New Roman', serif",
  verdana: 'Verdana, Geneva, sans-serif',
};
const densities = { close: 'Close', usual: 'Usual', roomy: 'Roomy' } as const;
/** What every gap is a multiple of, and the padding of a cell. */
const spaces: Readonly<Record<keyof typeof densities, readonly [gap: string, cell: string]>> = {
  close: ['0.1875rem', '0.125rem'],
  usual: ['0.25rem', '0.3125rem'],
  roomy: ['0.375rem', '0.625rem'],
};
const appearances = { own: 'As the page', light: 'Light', dark: 'Dark' } as const;

/** Where a brand's colour goes: everything that is neither text nor a verdict. */
const coloured = ['accent', 'link', 'focus', 'chart-line'];
const paper = readTokens(tokensCss, {})
  .flatMap(({ tokens }) => tokens)
  .find(({ name }) => name === '--milepost-paper');

/** Re-brands a table, a chart and a summary by custom properties alone, and shows the CSS that does it. */
export function BrandTrial() {
  const [light, setLight] = useState('#00625a');
  const [dark, setDark] = useState('#6fd3c7');
  const [typeface, setTypeface] = useState<keyof typeof typefaces>('serif');
  const [density, setDensity] = useState<keyof typeof densities>('roomy');
  const [radius, setRadius] = useState<number | null>(6);
  const [appearance, setAppearance] = useState<keyof typeof appearances>('own');

  const [gap, cell] = spaces[density];
  const properties: Readonly<Record<string, string>> = {
    ...Object.fromEntries(
      coloured.map((name) => [`--milepost-${name}`, `light-dark(${light}, ${dark})`]),
    ),
    '--milepost-font': stacks[typeface],
    '--milepost-font-heading': stacks[typeface],
    '--milepost-space': gap,
    '--milepost-cell-padding-block': cell,
    '--milepost-radius': `${radius ?? 0}px`,
  };
  return (
    <section className="sb-unstyled milepost manual-trial" aria-label="Try a brand">
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>Your brand</legend>
          <ColourField
            label="Colour on light"
            hint={contrastOf(light, paper?.light)}
            value={light}
            onChange={setLight}
          />
          <ColourField
            label="Colour on dark"
            hint={contrastOf(dark, paper?.dark)}
            value={dark}
            onChange={setDark}
          />
          <ChoiceField
            label="Typeface"
            value={typeface}
            options={typefaces}
            onChange={setTypeface}
          />
          <ChoiceField label="Density" value={density} options={densities} onChange={setDensity} />
          <NumberField label="Corners, in pixels" value={radius} onChange={setRadius} />
          <ChoiceField
            label="Appearance"
            value={appearance}
            options={appearances}
            onChange={setAppearance}
          />
        </fieldset>
      </form>
      <pre tabIndex={0} aria-label="The brand as CSS">
        {cssOf(properties)}
      </pre>
      <div
        className="milepost manual-trial manual-trial__sample"
        data-testid="sample"
        data-milepost-theme={appearance === 'own' ? undefined : appearance}
        style={properties as CSSProperties}
      >
        {kpis && <KpiTableStatic kpis={kpis} periods={4} idPrefix="brand" />}
        {kpis && indicator && (
          <TrendChart kpis={kpis} indicator={indicator} headingLevel={3} idPrefix="brand" />
        )}
        <MilestoneSummary rollUp={report.rollUp} headingLevel={3} idPrefix="brand" />
      </div>
    </section>
  );
}

function contrastOf(colour: string, ground: string | null | undefined): string {
  const ratio = contrastRatio(colour, ground ?? '#ffffff');
  const enough = ratio >= 4.5 ? 'enough for text' : 'too little: text needs 4.5';
  return `${formatNumber(Math.floor(ratio * 10) / 10, 1, enGB)} to 1, ${enough}`;
}

function cssOf(properties: Readonly<Record<string, string>>): string {
  const lines = Object.entries(properties).map(([name, value]) => `  ${name}: ${value};`);
  return [':root {', ...lines, '}'].join('\n');
}
