import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ImprovementPlan } from './ImprovementPlan.js';
import { improvementPlanExamples } from './ImprovementPlan.examples.js';

describe('ImprovementPlan on a server', () => {
  it.each(Object.entries(improvementPlanExamples))(
    'writes no style attribute for %s, so that a strict content security policy lets it be',
    (_, report) => {
      expect(renderToStaticMarkup(<ImprovementPlan report={report} />)).not.toContain('style=');
    },
  );

  it('gives each id once in the whole report', () => {
    const markup = renderToStaticMarkup(
      <ImprovementPlan report={improvementPlanExamples.everything} />,
    );
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('holds the whole report without JavaScript', () => {
    const markup = renderToStaticMarkup(
      <ImprovementPlan report={improvementPlanExamples.everything} />,
    );
    expect(markup).toContain('Hear from everybody who leaves, and report what they say.');
    expect(markup).toContain('Three of the eight posts have drawn no applicants.');
  });
});
