import { memo } from 'react';
import type { ReactNode } from 'react';
import type { WordedRow, WordedTrend } from './WordedTable.js';

interface FloorRowsProps {
  readonly row: WordedRow;
  readonly root: string;
  readonly sparkline: (trend: WordedTrend) => ReactNode;
}

/** One indicator's `<tbody>`: the only component there is of each. */
export const FloorRows = memo(function FloorRows({ row, root, sparkline }: FloorRowsProps) {
  return (
    <tbody data-indicator={row.position}>
      <tr>
        <th id={row.rowId} scope="rowgroup" className="milepost-kpi-table__indicator">
          {row.label}
          <span className="milepost-kpi-table__basis">{row.basis}</span>
        </th>
        <td
          headers={`${root}-baseline`}
          rowSpan={2}
          className="milepost-kpi-table__cell milepost-kpi-table__cell--baseline"
        >
          {row.baseline}
          <span className="milepost-kpi-table__small">{row.baselineSource}</span>
        </td>
        {row.figures.map(({ column, headers, className, figureClass, words, rating }) => (
          <td key={column} headers={headers} className={className} data-column={column}>
            <span className={figureClass}>
              {words}
              <span className={rating.className}>
                <span className="milepost-rag-tag__letter" aria-hidden="true">
                  {rating.letter}
                </span>
                <span className="milepost-visually-hidden">{rating.word}</span>
              </span>
            </span>
          </td>
        ))}
        <td
          headers={`${root}-target`}
          rowSpan={2}
          className="milepost-kpi-table__cell milepost-kpi-table__cell--target"
        >
          {row.target}
          <span className="milepost-kpi-table__second">
            <span className="milepost-visually-hidden">, </span>
            <span className={row.rating.className}>
              <span className="milepost-rag-tag__letter" aria-hidden="true">
                {row.rating.letter}
              </span>
              <span className="milepost-rag-tag__word">{row.rating.word}</span>
            </span>
          </span>
        </td>
        <td
          headers={`${root}-trend`}
          rowSpan={2}
          className="milepost-kpi-table__cell milepost-kpi-table__cell--trend"
        >
          {sparkline(row.trend)}
        </td>
      </tr>
      <tr className="milepost-kpi-table__travel-row">
        <th id={row.travelId} scope="row" className="milepost-kpi-table__row-name">
          Direction of travel
        </th>
        {row.travels.map(({ column, headers, className, arrow }) => (
          <td key={column} headers={headers} className={className}>
            <span className={arrow.className}>
              <svg
                className="milepost-travel__arrow"
                viewBox="0 0 12 12"
                width="12"
                height="12"
                fill={arrow.fill}
                aria-hidden="true"
              >
                <path d={arrow.path} />
              </svg>
              <span className="milepost-visually-hidden">{arrow.words}</span>
            </span>
          </td>
        ))}
      </tr>
    </tbody>
  );
});
