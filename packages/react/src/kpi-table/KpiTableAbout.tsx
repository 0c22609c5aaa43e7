import { Filled } from '../words/Filled.js';
import { Words } from '../words/Words.js';
import type { KpiRow } from './KpiRow.js';
import type { KpiLayout } from './kpiLayout.js';

export interface KpiTableAboutProps {
  readonly layout: KpiLayout;
  readonly rows: readonly KpiRow[];
}

/**
 * What each indicator counts, who answers for it and where its figures come from. Folded away, and there without
 * JavaScript. Nothing where the plan says none of it.
 */
export function KpiTableAbout({ layout, rows }: KpiTableAboutProps) {
  const { kpis, messages } = layout;
  const words = messages.view.kpiTable;
  const inLanguage = { messages, planLanguage: kpis.language };
  const told = rows.filter(
    ({ indicator: { definition, lead, source } }) => definition ?? lead ?? source,
  );
  if (told.length === 0) return null;
  return (
    <details className="milepost-disclosure">
      <summary className="milepost-disclosure__summary">{words.about}</summary>
      <dl className="milepost-disclosure__body milepost-kpi-table__reasons">
        {told.map(({ indicator: { id, label, definition, lead, source } }) => (
          <div key={id}>
            <dt>
              <Words text={label} {...inLanguage} />
            </dt>
            {definition && (
              <dd>
                <Words text={definition} {...inLanguage} />
              </dd>
            )}
            {lead && (
              <dd>
                <Filled
                  template={words.lead}
                  slots={{ lead: <Words text={lead} {...inLanguage} /> }}
                />
              </dd>
            )}
            {source && (
              <dd>
                <Filled
                  template={words.source}
                  slots={{ source: <Words text={source} {...inLanguage} /> }}
                />
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  );
}
