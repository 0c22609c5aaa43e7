import { nextSort } from './sortedRows.js';
import type { ReactNode } from 'react';
import type { FloorSort } from './sortedRows.js';
import type { WordedTable } from './WordedTable.js';

interface FloorHeadProps {
  readonly data: WordedTable;
  readonly sort: FloorSort | null;
  readonly onSort: (sort: FloorSort | null) => void;
}

export function FloorHead({ data, sort, onSort }: FloorHeadProps) {
  const { root, bands, columns, baseline, target } = data;
  const last = columns.length - 1;
  const directionOf = (column: FloorSort['column']) =>
    sort?.column !== column ? undefined : sort.descending ? 'descending' : 'ascending';
  const button = (column: FloorSort['column'], words: ReactNode) => {
    const direction = directionOf(column);
    return (
      <button
        type="button"
        className="milepost-kpi-table__sort"
        data-direction={direction ?? 'none'}
        onClick={() => onSort(nextSort(sort, column))}
      >
        {words}
        <svg
          className="milepost-kpi-table__sort-mark"
          viewBox="0 0 8 12"
          width="8"
          height="12"
          aria-hidden="true"
        >
          {direction !== 'descending' && <path d="M4 0 7.5 5H.5Z" />}
          {direction !== 'ascending' && <path d="M4 12 .5 7H7.5Z" />}
        </svg>
      </button>
    );
  };
  return (
    <thead>
      <tr>
        <th
          id={`${root}-indicator`}
          scope="col"
          rowSpan={2}
          aria-sort={directionOf('indicator')}
          className="milepost-kpi-table__head milepost-kpi-table__head--indicator"
        >
          {button('indicator', 'Indicator')}
        </th>
        <th
          id={`${root}-baseline`}
          scope="col"
          rowSpan={2}
          className="milepost-kpi-table__head milepost-kpi-table__head--baseline"
        >
          {baseline}
        </th>
        {bands.map(({ id, span, words }) => (
          <th key={id} id={id} scope="colgroup" colSpan={span} className="milepost-kpi-table__band">
            <span className="milepost-kpi-table__phase">{words}</span>
          </th>
        ))}
        <th
          id={`${root}-target`}
          scope="col"
          rowSpan={2}
          aria-sort={directionOf('rating')}
          className="milepost-kpi-table__head milepost-kpi-table__head--target"
        >
          {target}
          <span className="milepost-visually-hidden">, </span>
          <span className="milepost-kpi-table__second">{button('rating', 'Rating')}</span>
        </th>
        <th
          id={`${root}-trend`}
          scope="col"
          rowSpan={2}
          className="milepost-kpi-table__head milepost-kpi-table__head--trend"
        >
          Trend
        </th>
      </tr>
      <tr>
        {columns.map(({ id, headers, className, words }, index) => (
          <th
            key={id}
            id={id}
            scope="col"
            headers={headers}
            aria-sort={index === last ? directionOf('latest') : undefined}
            className={className}
          >
            {index === last ? button('latest', words) : words}
          </th>
        ))}
      </tr>
    </thead>
  );
}
