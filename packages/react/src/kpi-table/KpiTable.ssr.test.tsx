import { describeFigure, enGB } from '@milepost/core';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { KpiTable } from './KpiTable.js';
import { kpiTableExamples as examples } from './KpiTable.examples.js';
import { longKpis } from './KpiLongTable.examples.js';
import { KpiTableStatic } from './KpiTableStatic.js';

describe('KpiTable on a server', () => {
  it.each(Object.entries(examples))(
    'writes no style attribute for %s, so that a strict content security policy lets it be',
    (_, kpis) => {
      expect(renderToString(<KpiTable kpis={kpis} periods={6} />)).not.toContain('style=');
      expect(renderToStaticMarkup(<KpiTableStatic kpis={kpis} />)).not.toContain('style=');
    },
  );

  it.each(Object.entries(examples))(
    'names for each cell of %s only headers that are there, and none where no phase stands over them',
    (_, kpis) => {
      const markup = renderToString(<KpiTable kpis={kpis} />);
      const ids = new Set([...markup.matchAll(/<th id="([^"]*)"/g)].map(([, id]) => id));
      const named = [...markup.matchAll(/ headers="([^"]*)"/g)].map(([, headers]) => headers ?? '');
      const unknown = named.flatMap((headers) => headers.split(' ')).filter((id) => !ids.has(id));
      expect([...new Set(unknown)]).toEqual([]);
      expect(named.length > 0).toBe(markup.includes('scope="colgroup"'));
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

  it('writes a long table’s first 200 rows, and says that there are more', () => {
    const markup = renderToString(<KpiTable kpis={longKpis(201, 6)} />);
    expect(markup.match(/<tbody/g)).toHaveLength(200);
    expect(asText(markup)).toContain('The first 200 of 201 indicators.');
    expect(markup).not.toContain('style=');
    const whole = renderToString(<KpiTable kpis={longKpis(200, 6)} />);
    expect(whole.match(/<tbody/g)).toHaveLength(200);
    expect(whole).not.toContain('The first 200');
    expect(
      renderToStaticMarkup(<KpiTableStatic kpis={longKpis(201, 6)} />).match(/<tbody/g),
    ).toHaveLength(201);
  });

  it('leaves out of the static twin whatever needs JavaScript', () => {
    const markup = renderToStaticMarkup(<KpiTableStatic kpis={examples.everything} periods={6} />);
    expect(markup).not.toMatch(/<button|<input|role="status"/);
    expect(markup.slice(0, markup.indexOf('</table>'))).not.toContain('Apr-24<');
  });
});

describe('KpiTable of more columns than a sheet of paper holds', () => {
  const markup = renderToStaticMarkup(<KpiTableStatic kpis={examples.bilingual} />);
  const tables = markup.split('<table').slice(1);

  it('keeps the whole table to the screen, and prints its last thirteen columns', () => {
    expect(markup).toMatch(/role="region"[^>]*class="milepost-scroll-region milepost-not-printed"/);
    expect(tables.map((table) => (table.match(/id="[^"]*-c\d+"/g) ?? []).length)).toEqual([
      36, 13, 0, 0,
    ]);
  });

  it('prints the years before under their own captions, and says so beside the first', () => {
    expect(tables[1]).toContain('Apr-23 to Feb-25 follow under “Earlier periods”.');
    expect(tables[2]).toContain('Earlier periods: Apr-23 to Mar-24');
    expect(tables[3]).toContain('Earlier periods: Apr-24 to Feb-25');
  });

  it('gives each id once', () => {
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

function asText(markup: string): string {
  return markup.replace(/<[^>]+>/g, '').replace(/&#x27;/g, '’');
}
