import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PlanSummary } from './PlanSummary.js';
import { planSummaryExamples } from './PlanSummary.examples.js';

describe('PlanSummary on a server', () => {
  it.each(Object.entries(planSummaryExamples))(
    'writes no style attribute for %s, so that a strict content security policy lets it be',
    (_, report) => {
      expect(renderToStaticMarkup(<PlanSummary report={report} />)).not.toContain('style=');
    },
  );

  it('gives each id once', () => {
    const markup = renderToStaticMarkup(<PlanSummary report={planSummaryExamples.everything} />);
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
