import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { PriorityReport } from './PriorityReport.js';
import { priorityReportExamples } from './PriorityReport.examples.js';

describe('PriorityReport on a server', () => {
  it.each(Object.entries(priorityReportExamples))(
    'writes no style attribute for %s, so that a strict content security policy lets it be',
    (_, priority) => {
      expect(renderToStaticMarkup(<PriorityReport priority={priority} />)).not.toContain('style=');
    },
  );

  it('gives each id once', () => {
    const markup = renderToStaticMarkup(
      <PriorityReport priority={priorityReportExamples.everything} />,
    );
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});
