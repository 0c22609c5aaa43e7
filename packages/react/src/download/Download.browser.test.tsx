import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import axe from 'axe-core';
import '../milepost.css';
import { TrendChart } from '../trend-chart/TrendChart.js';
import { DownloadChart } from './DownloadChart.js';
import { DownloadCsv } from './DownloadCsv.js';
import { downloadCsvExamples as examples } from './Download.examples.js';
import { trendChartExamples } from '../trend-chart/TrendChart.examples.js';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** What a press of a button hands to the reader. */
async function savedBy(button: HTMLElement): Promise<{ name: string; content: Blob }> {
  const saved = vi.fn<(name: string) => void>();
  const made = vi.spyOn(URL, 'createObjectURL');
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved(this.download);
  });
  await userEvent.click(button);
  await vi.waitFor(() => expect(saved).toHaveBeenCalledOnce(), { timeout: 20_000 });
  return { name: saved.mock.calls[0]?.[0] ?? '', content: made.mock.calls[0]?.[0] as Blob };
}

describe('DownloadCsv', () => {
  it.each(Object.entries(examples))('saves %s under a name of its own', async (_, example) => {
    render(<DownloadCsv {...example} />);
    const { name, content } = await savedBy(screen.getByRole('button'));
    expect(name).toMatch(/^[\p{L}\p{N}.-]+\.csv$/u);
    expect(content.type).toBe('text/csv');
    const bytes = new Uint8Array(await content.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = (await content.text()).split('\r\n');
    expect(rows.at(-1)).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
  });
});

describe('DownloadChart', () => {
  it('saves the picture in the colours that the chart has on the page', async () => {
    const { container } = render(<DownloadChart {...trendChartExamples.normal} />);
    container.style.setProperty('--milepost-chart-line', '#0b7a75');
    await userEvent.click(screen.getByText(/^Download chart$/));
    const { name, content } = await savedBy(screen.getByRole('button', { name: /^SVG/ }));
    expect(name).toMatch(/visits-on-time\.svg$/);
    expect(await content.text()).toContain('stroke="#0b7a75"');
  });

  it('saves a PNG, and the figures of that chart alone', async () => {
    render(<DownloadChart {...trendChartExamples.normal} />);
    await userEvent.click(screen.getByText(/^Download chart$/));
    const png = await savedBy(screen.getByRole('button', { name: /^PNG/ }));
    expect([png.name.slice(-4), png.content.type]).toEqual(['.png', 'image/png']);
    vi.restoreAllMocks();
    const csv = await savedBy(screen.getByRole('button', { name: /^CSV/ }));
    expect((await csv.content.text()).trimEnd().split('\r\n')).toHaveLength(1 + 1 + 15);
  });

  it('is one tab stop until it is opened, and then a button a file', async () => {
    render(<DownloadChart {...trendChartExamples.normal} />);
    await userEvent.tab();
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    const seen = () => screen.getAllByRole('button').filter((button) => button.checkVisibility());
    expect(seen()).toEqual([]);
    await userEvent.click(document.activeElement as Element);
    expect(seen()).toHaveLength(3);
  });

  it('passes every axe rule under its chart, target size included', async () => {
    const { container } = render(
      <main>
        <TrendChart
          {...trendChartExamples.normal}
          headingLevel={1}
          actions={<DownloadChart {...trendChartExamples.normal} />}
        />
        <DownloadCsv {...examples.kpiTable} />
      </main>,
    );
    await userEvent.click(screen.getByText(/^Download chart$/));
    const { violations } = await axe.run(container, {
      rules: { 'target-size': { enabled: true } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});
