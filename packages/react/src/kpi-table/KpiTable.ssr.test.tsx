import { describeFigure, enGB } from '@milepost/core';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KpiTable } from './KpiTable.js';
import { kpiTableExamples as examples } from './KpiTable.examples.js';
import { KpiTableStatic } from './KpiTableStatic.js';

describe('KpiTable on a server', () => {
  it.each(Object.entries(examples))(
    'writes no style attribute for %s, so that a strict content security policy lets it be',
    (_, kpis) => {
      expect(renderToString(<KpiTable kpis={kpis} periods={6} />)).not.toContain('style=');
      expect(renderToStaticMarkup(<KpiTableStatic kpis={kpis} />)).not.toContain('style=');
    },
  );

  it('holds every verdict and every reason without JavaScript', () => {
    const { indicators } = examples.everything;
    const markup = asText(renderToStaticMarkup(<KpiTable kpis={examples.everything} />));
    for (const indicator of indicators) {
      const figure = indicator.figures[14];
      if (figure === undefined) throw new Error(`no figure for ${indicator.id}`);
      expect(markup).toContain(describeFigure(indicator, figure, enGB));
    }
    expect(markup).toContain('Up, better');
  });

  it('writes the same table for the static twin, but for what can be pressed', () => {
    const tableOf = (markup: string) =>
      /<table.*<\/table>/s
        .exec(markup)?.[0]
        .replace(/<button[^>]*>(.*?)<svg.*?<\/svg><\/button>/gs, '$1');
    const table = tableOf(renderToStaticMarkup(<KpiTable kpis={examples.everything} />));
    expect(table).toContain('<tbody');
    expect(tableOf(renderToStaticMarkup(<KpiTableStatic kpis={examples.everything} />))).toBe(
      table,
    );
  });

  it('leaves out of the static twin whatever needs JavaScript', () => {
    const markup = renderToStaticMarkup(<KpiTableStatic kpis={examples.everything} periods={6} />);
    expect(markup).not.toMatch(/<button|<input|role="status"/);
    expect(markup).not.toContain('Apr-24<');
  });
});

function asText(markup: string): string {
  return markup.replace(/<[^>]+>/g, '').replace(/&#x27;/g, '’');
}
