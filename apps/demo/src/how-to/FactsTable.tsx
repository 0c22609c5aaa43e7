import type { ReactNode } from 'react';

export interface FactsTableProps {
  readonly caption: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly [string, ...ReactNode[]])[];
}

/** A table that scrolls within itself where the page is narrow, by keyboard too. */
export function FactsTable({ caption, headings, rows }: FactsTableProps) {
  return (
    <div className="how-to__table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => (
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
