import { csvGuide, enGB, formatPeriodLong } from '@milepost/core';
import type { PlanReport } from '@milepost/core';
import type { ReactNode } from 'react';
import type { DownloadFile } from '../downloads/downloadFiles.js';

export interface DataPageProps {
  readonly report: PlanReport;
  readonly files: readonly DownloadFile[];
}

/** Every file that can be downloaded, and what is in it. */
export function DataPage({ report, files }: DataPageProps) {
  return (
    <div className="site-data">
      <h1>Data</h1>
      <p className="site-data__lead">
        The figures behind these pages, as at {formatPeriodLong(report.asAt, enGB)}. Spreadsheets
        open the CSV files; the JSON files are for programs.
      </p>
      <h2 id="files">Files</h2>
      <DataTable labelledBy="files" headings={['File', 'What is in it', 'Kind', 'Size']}>
        {files.map((file) => (
          <tr role="row" key={file.path}>
            <th role="rowheader" scope="row">
              <a href={`../${file.path}`} download>
                {file.title}
              </a>
            </th>
            <td role="cell">{file.text}</td>
            <td role="cell">{kindOf(file)}</td>
            <td role="cell" className="site-data__size">
              {sizeOf(file)}
            </td>
          </tr>
        ))}
      </DataTable>
      <h2 id="columns">Columns of the figures</h2>
      <DataTable labelledBy="columns" headings={['Column', 'What it holds']}>
        {csvGuide('figures', enGB).map(({ heading, holds }) => (
          <tr role="row" key={heading}>
            <th role="rowheader" scope="row">
              {heading}
            </th>
            <td role="cell">{holds}</td>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}

interface DataTableProps {
  readonly labelledBy: string;
  readonly headings: readonly string[];
  readonly children: ReactNode;
}

/** Roles are spelled out because some browsers drop a table's own once it is laid out as a list. */
function DataTable({ labelledBy, headings, children }: DataTableProps) {
  return (
    <table role="table" aria-labelledby={labelledBy}>
      <thead role="rowgroup">
        <tr role="row">
          {headings.map((heading) => (
            <th
              key={heading}
              role="columnheader"
              scope="col"
              className={heading === 'Size' ? 'site-data__size' : undefined}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

function kindOf({ path }: DownloadFile): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase();
}

function sizeOf({ content }: DownloadFile): string {
  return `${Math.ceil(new TextEncoder().encode(content).length / 1000)} kB`;
}
