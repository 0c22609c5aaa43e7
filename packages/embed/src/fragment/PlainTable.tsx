import type { ReactNode } from 'react';

export interface PlainTableProps {
  readonly caption: ReactNode;
  readonly headings: readonly ReactNode[];
  /** The first cell of each names it. */
  readonly rows: readonly (readonly ReactNode[])[];
}

/**
 * A table with no merged cells and one row of headings: should a platform take `scope` away, browsers still find which
 * heading a cell belongs to.
 */
export function PlainTable({ caption, headings, rows }: PlainTableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading, at) => (
            <th key={at} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells], at) => (
          <tr key={at}>
            <th scope="row">{name}</th>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
