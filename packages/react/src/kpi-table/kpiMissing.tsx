import { describeSymbol, symbolMark } from '@milepost/core';
import type { KpiMessages, MissingSymbol } from '@milepost/core';
import type { ReactElement, ReactNode } from 'react';

/** What stands where there is no figure: its symbol, heard as words; a dash where none was reported. */
export function kpiMissing(
  symbol: MissingSymbol | null,
  messages: KpiMessages,
  marks?: ReactNode,
): ReactElement {
  return (
    <span className="milepost-kpi-table__missing">
      <span aria-hidden="true">{symbol === null ? '–' : symbolMark(symbol)}</span>
      <span className="milepost-visually-hidden">
        {symbol === null ? messages.view.kpiTable.notReported : describeSymbol(symbol, messages)}
      </span>
      {marks}
    </span>
  );
}
