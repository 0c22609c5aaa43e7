import type { KpiLayout, KpiLayoutColumn } from './kpiLayout.js';

/**
 * The `headers` of a figure's cell: its row's headers, its period, its band. Given only where there are bands:
 * without them `scope` says it all, and browsers agree on it.
 */
export function kpiHeaders(
  layout: KpiLayout,
  rowIds: string,
  column: KpiLayoutColumn,
): string | undefined {
  if (layout.bands.length === 0) return undefined;
  const band = column.bandId === null ? '' : ` ${column.bandId}`;
  return `${rowIds} ${column.id}${band}`;
}
