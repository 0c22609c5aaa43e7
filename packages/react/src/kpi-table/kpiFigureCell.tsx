import type { Figure, IndicatorReport } from '@milepost/core';
import type { ReactElement } from 'react';
import { kpiFigure } from './kpiFigure.js';
import type { KpiColumnParts } from './kpiCellParts.js';
import type { KpiLayout } from './kpiLayout.js';

/**
 * The cell of one figure, with its rating and marks. Read aloud: "53.1%, Amber", after its headers.
 *
 * @param rowId id of the row's header
 * @param chosen column of the figure that was asked about
 * @param tabStop column that the Tab key stops at; `undefined` where figures are plain text
 */
export function kpiFigureCell(
  layout: KpiLayout,
  indicator: IndicatorReport,
  figure: Figure,
  parts: KpiColumnParts,
  rowId: string,
  chosen: number | null,
  tabStop: number | null | undefined,
): ReactElement {
  const { column, headers } = parts;
  const { index } = column;
  const classes = indicator.basis === 'year-to-date' ? parts.yearToDate : parts.classes;
  return (
    <td
      key={column.id}
      headers={headers && rowId + headers}
      className={classes.figure}
      data-column={index}
    >
      {kpiFigure(
        layout,
        indicator,
        figure,
        chosen === index,
        tabStop === undefined
          ? undefined
          : { type: 'button', 'data-column': index, tabIndex: tabStop === index ? 0 : -1 },
      )}
      {layout.at?.[`figure-${indicator.id}-${figure.period}`]}
    </td>
  );
}
