import { cy } from '@milepost/core/messages';
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChartPictureError } from '../chart-picture/ChartPictureError.js';
import { DownloadChart } from './DownloadChart.js';
import { DownloadCsv } from './DownloadCsv.js';
import { downloadCsvExamples as examples } from './Download.examples.js';
import { trendChartExamples } from '../trend-chart/TrendChart.examples.js';
import { fileNameOf } from './fileNameOf.js';

const maker = vi.hoisted(() => ({ fail: (): unknown => new Error('out of memory') }));
vi.mock('./csvFile.js', () => ({
  csvFile: () => {
    throw maker.fail();
  },
}));
vi.mock('./chartFile.js', () => ({ chartFile: () => Promise.reject(maker.fail()) }));

afterEach(cleanup);

/** What a listener hears of a button: not what is seen on it a second time. */
const nameOf = (button: Element | null) =>
  button?.querySelector(':not([aria-hidden])')?.textContent ?? '';
const names = () => screen.getAllByRole('button').map(nameOf);

describe('DownloadCsv', () => {
  it('has a name that begins with what is seen on it and says of which table', () => {
    render(
      <>
        <DownloadCsv {...examples.kpiTable} />
        <DownloadCsv {...examples.milestones} />
        <DownloadCsv {...examples.review} />
        <DownloadCsv {...examples.summary} />
        <DownloadCsv {...examples.headlines} />
      </>,
    );
    expect(new Set(names()).size).toBe(5);
    expect(names()[0]).toMatch(
      /^Download CSV: Performance indicators: .* Showing Apr-24 to Jun-25$/,
    );
    expect(names()[1]).toMatch(/^Download CSV: Milestones: /);
    expect(names()[2]).toMatch(/^Download CSV: Quality performance review: /);
    expect(names()[3]).toBe('Download CSV: Progress against milestones');
    expect(names()[4]).toBe('Download CSV: Headline figures');
  });

  it('keeps the council’s words in their own language on a Welsh page', () => {
    const { container } = render(<DownloadCsv {...examples.noFigures} messages={cy} />);
    expect(names()[0]).toMatch(/^Lawrlwytho CSV: /);
    expect(container.querySelector('[lang="en"]')).not.toBeNull();
  });

  it('tells the reader when the file could not be made, in a region that was there before', async () => {
    render(<DownloadCsv {...examples.kpiTable} />);
    const status = screen.getByRole('status');
    expect(status.textContent).toBe('');
    await userEvent.click(screen.getByRole('button'));
    await vi.waitFor(() => expect(status.textContent).toMatch(/^The file could not be made\./));
  });
});

describe('DownloadChart', () => {
  it('offers SVG, PNG and CSV, each named for its chart', () => {
    render(<DownloadChart {...trendChartExamples.normal} />);
    expect(names()).toEqual([
      'SVG picture: Visits made on time',
      'PNG picture: Visits made on time',
      'CSV figures: Visits made on time',
    ]);
    expect(nameOf(document.querySelector('summary'))).toBe('Download chart: Visits made on time');
  });

  it.each([
    ['too-large', 'too large for a PNG picture'],
    ['not-drawn', 'could not be made here. The SVG picture can be downloaded'],
  ] as const)('says what to save instead when a PNG is %s', async (code, words) => {
    maker.fail = () => new ChartPictureError(code, 'No.');
    render(<DownloadChart {...trendChartExamples.normal} />);
    await userEvent.click(screen.getByRole('button', { name: /^PNG/, hidden: true }));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toContain(words));
  });
});

describe('fileNameOf', () => {
  it.each([
    ['priority-1.2-month', 'priority-1.2-month.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['a:b|c?*"<>', 'a-b-c.csv'],
    ['Gofal ŵyr', 'Gofal-ŵyr.csv'],
    ['///', 'milepost.csv'],
  ])('makes a name that every system takes of %s', (subject, name) => {
    expect(fileNameOf(subject, 'csv')).toBe(name);
  });
});
