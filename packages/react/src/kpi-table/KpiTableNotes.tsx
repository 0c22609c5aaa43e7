import {
  describeBasis,
  describeBenchmark,
  describeFigure,
  describeRule,
  fill,
  formatPeriod,
  list,
} from '@milepost/core';
import type {
  MissingSymbol,
  NamedRagRule,
  ObservationStatus,
  RangeRule,
  ThresholdsRule,
} from '@milepost/core';
import { ColourKey } from '../colour-key/ColourKey.js';
import { ruleShapes } from '../colour-key/ruleShapes.js';
import { ProxyNote } from '../proxy-note/ProxyNote.js';
import { Words } from '../words/Words.js';
import { KpiTableAbout } from './KpiTableAbout.js';
import type { KpiLayout } from './kpiLayout.js';

export interface KpiTableNotesProps {
  readonly layout: KpiLayout;
}

/** What stands under a KPI table: the reasons, the caveats, the notes, the key. */
export function KpiTableNotes({ layout }: KpiTableNotesProps) {
  const { everyStatus, kpis, messages, notes } = layout;
  const planLanguage = kpis.language;
  return (
    <div className="milepost-kpi-table__notes">
      <Reasons layout={layout} />
      <KpiTableAbout layout={layout} />
      {everyStatus !== null && (
        <p>
          {fill(messages.view.kpiTable.everyFigure, {
            status: messages.figure.statuses[everyStatus],
          })}
        </p>
      )}
      {kpis.notes.map((note, index) => (
        <p key={index}>
          <Words text={note} messages={messages} planLanguage={planLanguage} />
        </p>
      ))}
      <Proxies layout={layout} />
      {notes.map(({ number, indicator, figures, note }) => (
        <p key={number}>
          {fill(messages.view.kpiTable.noteMark, { n: number })}{' '}
          <Words text={indicator.label} messages={messages} planLanguage={planLanguage} />
          {messages.list.comma}
          {list(
            figures.map(({ period }) => formatPeriod(period, messages)),
            messages,
          )}
          {'. '}
          <Words text={note} messages={messages} planLanguage={planLanguage} />
        </p>
      ))}
      <ColourKey {...keyOf(layout)} messages={messages} className="milepost-kpi-table__key" />
    </div>
  );
}

function Proxies({ layout }: KpiTableNotesProps) {
  const { kpis, messages, notesRoot } = layout;
  const notes = kpis.indicators.map(({ id, label, proxy }, position) =>
    proxy === undefined ? null : (
      <ProxyNote
        key={id}
        id={`${notesRoot}-proxy-${position}`}
        proxy={proxy}
        label={label}
        messages={messages}
        planLanguage={kpis.language}
      />
    ),
  );
  if (notes.every((note) => note === null)) return null;
  return <div className="milepost-kpi-table__proxies">{notes}</div>;
}

/** Why each latest figure has its verdict, and how it stands beside others. Folded away, and there without JavaScript. */
function Reasons({ layout }: KpiTableNotesProps) {
  const { kpis, messages } = layout;
  return (
    <details className="milepost-disclosure">
      <summary className="milepost-disclosure__summary">{messages.view.kpiTable.whyAll}</summary>
      <dl className="milepost-disclosure__body milepost-kpi-table__reasons">
        {kpis.indicators.map((indicator) => {
          const figure = indicator.figures[indicator.latest ?? indicator.figures.length - 1];
          return (
            <div key={indicator.id}>
              <dt>
                <Words text={indicator.label} messages={messages} planLanguage={kpis.language} />
              </dt>
              {figure !== undefined && (
                <dd>{describeFigure(indicator, figure, messages, kpis.financialYearStart)}</dd>
              )}
              {hasOwnLines(indicator.rule) && (
                <dd>{describeRule(indicator.rule, messages, indicator)}</dd>
              )}
              {indicator.benchmarks.map((benchmark) => (
                <dd key={benchmark.id}>{describeBenchmark(indicator, benchmark, messages)}</dd>
              ))}
              <dd>{describeBasis(indicator, messages, kpis.financialYearStart)}</dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

/** The key cannot tell of lines that one indicator alone has. */
function hasOwnLines(
  rule: NamedRagRule | null,
): rule is NamedRagRule & (ThresholdsRule | RangeRule) {
  return rule?.kind === 'thresholds' || rule?.kind === 'range';
}

/** Only what this table uses is explained. */
function keyOf({ everyStatus, kpis }: KpiLayout) {
  const rules = new Map<string, NamedRagRule>();
  const symbols = new Set<MissingSymbol>();
  const statuses = new Set<ObservationStatus>();
  let travel = false;
  for (const indicator of kpis.indicators) {
    const { rule } = indicator;
    for (const figure of indicator.figures) {
      if (figure.rag.band !== 'not-rated' && rule !== null) {
        rules.set(rule.id, rule);
      }
      if (figure.symbol !== null) symbols.add(figure.symbol);
      else if (figure.rag.reason === 'zero-denominator') symbols.add('z');
      if (figure.status !== null && everyStatus === null) statuses.add(figure.status);
      if (figure.travel.movement !== null) travel = true;
    }
  }
  return {
    rules: [...rules.values()],
    shapes: ruleShapes(kpis.indicators),
    symbols: [...symbols].sort(),
    statuses: [...statuses].sort(),
    travel,
    proxy: kpis.indicators.some(({ proxy }) => proxy !== undefined),
  };
}
