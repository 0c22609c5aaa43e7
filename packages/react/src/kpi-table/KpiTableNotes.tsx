import {
  describeBasis,
  describeBenchmark,
  describeFigure,
  describeRule,
  formatPeriod,
} from '@milepost/core';
import { fill, list } from '@milepost/core/messages';
import type { NamedRagRule, RangeRule, ThresholdsRule } from '@milepost/core';
import { ColourKey } from '../colour-key/ColourKey.js';
import { ProxyNote } from '../proxy-note/ProxyNote.js';
import { Words } from '../words/Words.js';
import { KpiTableAbout } from './KpiTableAbout.js';
import type { KpiLayout, KpiNote } from './kpiLayout.js';
import type { KpiRow } from './KpiRow.js';
import { kpiKey } from './kpiKey.js';
import type { KpiKey } from './kpiKey.js';

export interface KpiTableNotesProps {
  readonly layout: KpiLayout;
  /** The rows it tells of, in the plan's order. */
  readonly rows: readonly KpiRow[];
  /** Worked out before, where rows are drawn anew with every line scrolled. */
  readonly colourKey?: KpiKey | undefined;
  /** Not all rows are drawn: reasons are given for a figure when it is asked about. */
  readonly isPart?: boolean;
}

/** What stands under a KPI table: the reasons, the caveats, the notes, the key. */
export function KpiTableNotes({ layout, rows, colourKey, isPart }: KpiTableNotesProps) {
  const { everyStatus, kpis, messages, notes } = layout;
  const planLanguage = kpis.language;
  return (
    <div className="milepost-kpi-table__notes">
      {!isPart && (
        <>
          <Reasons layout={layout} rows={rows} />
          <KpiTableAbout layout={layout} rows={rows} />
        </>
      )}
      {everyStatus && (
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
      <Proxies layout={layout} rows={rows} />
      {notesOf(notes, rows).map(({ number, indicator, figures, note }) => (
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
      <ColourKey
        {...(colourKey ?? kpiKey(layout))}
        messages={messages}
        className="milepost-kpi-table__key"
      />
    </div>
  );
}

function notesOf(notes: readonly KpiNote[], rows: readonly KpiRow[]): readonly KpiNote[] {
  if (notes.length === 0) return notes;
  const told = new Set(rows.map(({ indicator }) => indicator));
  return notes.filter(({ indicator }) => told.has(indicator));
}

function Proxies({ layout, rows }: KpiTableNotesProps) {
  const { kpis, messages, notesRoot } = layout;
  const notes = rows.map(({ indicator: { id, label, proxy }, position }) =>
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
function Reasons({ layout, rows }: KpiTableNotesProps) {
  const { kpis, messages } = layout;
  return (
    <details className="milepost-disclosure">
      <summary className="milepost-disclosure__summary">{messages.view.kpiTable.whyAll}</summary>
      <dl className="milepost-disclosure__body milepost-kpi-table__reasons">
        {rows.map(({ indicator }) => {
          const figure = indicator.figures[indicator.latest ?? indicator.figures.length - 1];
          return (
            <div key={indicator.id}>
              <dt>
                <Words text={indicator.label} messages={messages} planLanguage={kpis.language} />
              </dt>
              {figure && (
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
