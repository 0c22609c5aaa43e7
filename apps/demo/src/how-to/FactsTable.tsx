import type { ReactNode } from 'react';

export interface FactsTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}

/**
 * A table that scrolls within itself where the page is narrow, by keyboard too; on a phone its rows are stacked, and its
 * roles said, which some browsers lose with the layout.
 */
export function FactsTable({ caption, headings, rows }: FactsTableProps) {
  return (
    <div className="how-to__table" role="region" aria-label={caption} tabIndex={0}>
      <table role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {headings.map((heading) => (
              <th key={heading} scope="col" role="columnheader">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(([name, ...cells]) => (
            <tr key={name} role="row">
              <th scope="row" role="rowheader">
                {name}
              </th>
              {cells.map((cell, at) => (
                <td key={at} role="cell" data-heading={headings[at + 1]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
