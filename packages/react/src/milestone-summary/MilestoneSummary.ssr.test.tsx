import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { MilestoneSummary } from './MilestoneSummary.js';
import { milestoneSummaryExamples } from './MilestoneSummary.examples.js';

describe('MilestoneSummary on a server', () => {
  it.each(Object.entries(milestoneSummaryExamples))(
    'writes no style attribute for %s, so that a strict content security policy lets it be',
    (_, report) => {
      const markup = renderToStaticMarkup(
        <MilestoneSummary rollUp={report.rollUp} report={report} />,
      );
      expect(markup).not.toContain('style=');
    },
  );

  it('draws its bar without measuring anything', () => {
    const { rollUp } = milestoneSummaryExamples.oneMilestone;
    expect(renderToStaticMarkup(<MilestoneSummary rollUp={rollUp} />)).toContain('width="100%"');
  });
});
