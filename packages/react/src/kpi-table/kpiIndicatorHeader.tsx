import type { Basis, IndicatorReport } from '@milepost/core';
import type { ReactElement } from 'react';
import { ProxyMark } from '../proxy-note/ProxyMark.js';
import { Words } from '../words/Words.js';
import type { KpiLayout } from './kpiLayout.js';

/** Bases that change how a run of figures is read; the others go without saying. */
const toldBases: ReadonlySet<Basis> = new Set(['year-to-date', 'rolling-12', 'annualised']);

/** An indicator's name, its proxy mark, and what a reader needs to judge its figures by. */
export function kpiIndicatorHeader(
  layout: KpiLayout,
  indicator: IndicatorReport,
  position: number,
  id: string,
): ReactElement {
  const { kpis, messages, notesRoot } = layout;
  const { basis, polarity, proxy } = indicator;
  const told = [
    toldBases.has(basis) ? `${messages.indicator.basis[basis]}.` : null,
    polarity === 'none' ? null : messages.indicator.polarity[polarity],
  ].filter((words) => words !== null);
  return (
    <th id={id} scope="rowgroup" className="milepost-kpi-table__indicator">
      {Words({ text: indicator.label, messages, planLanguage: kpis.language })}
      {proxy && (
        <>
          {/* The mark never stands alone on a line. */}
          {'\u00a0'}
          {ProxyMark({ noteId: `${notesRoot}-proxy-${position}`, messages })}
        </>
      )}
      {told.length > 0 && <span className="milepost-kpi-table__basis">{told.join(' ')}</span>}
      {layout.at?.[`indicator-${indicator.id}`]}
    </th>
  );
}
