import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { TrendChart } from './TrendChart.js';
import { trendChartExamples } from './TrendChart.examples.js';

describe('TrendChart on a server', () => {
  it.each(Object.entries(trendChartExamples))(
    'writes no style attribute for %s, so that a strict content security policy lets it be',
    (_, example) => {
      expect(renderToString(<TrendChart {...example} />)).not.toContain('style=');
      expect(renderToStaticMarkup(<TrendChart {...example} size="multiple" />)).not.toContain(
        'style=',
      );
    },
  );

  it('holds the picture, every sentence and the table without JavaScript', () => {
    const markup = renderToStaticMarkup(<TrendChart {...trendChartExamples.normal} />);
    expect(markup).toContain('role="img"');
    expect(markup.match(/milepost-plot-mark__shape/g)?.length).toBeGreaterThan(15);
    expect(markup).toContain('November 2024: 84.8%.');
    expect(markup).toContain('<th scope="row">Jun-25</th>');
  });

  it('writes no number that is not one', () => {
    for (const example of Object.values(trendChartExamples)) {
      expect(renderToStaticMarkup(<TrendChart {...example} />)).not.toMatch(
        /NaN|Infinity|undefined/,
      );
    }
  });
});
