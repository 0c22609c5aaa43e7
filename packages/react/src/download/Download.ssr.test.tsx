import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DownloadChart } from './DownloadChart.js';
import { DownloadCsv } from './DownloadCsv.js';
import { downloadCsvExamples } from './Download.examples.js';
import { trendChartExamples } from '../trend-chart/TrendChart.examples.js';

describe('downloads on a server', () => {
  it.each(Object.entries(downloadCsvExamples))(
    'DownloadCsv writes a button for %s, with no style attribute and no file in the page',
    (_, example) => {
      const markup = renderToStaticMarkup(<DownloadCsv {...example} />);
      expect(markup).toContain('<button type="button"');
      expect(markup).toContain('milepost-not-printed');
      expect(markup).not.toMatch(/style=|href=|data:/);
      expect(markup.length).toBeLessThan(600);
    },
  );

  it('DownloadChart writes a disclosure with three buttons, closed', () => {
    const markup = renderToStaticMarkup(<DownloadChart {...trendChartExamples.normal} />);
    expect(markup.match(/<button/g)).toHaveLength(3);
    expect(markup).not.toMatch(/style=|<details[^>]* open/);
  });
});
