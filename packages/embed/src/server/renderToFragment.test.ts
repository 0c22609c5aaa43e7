// @vitest-environment jsdom
import { evaluatePlan } from '@milepost/core';
import { cy } from '@milepost/core/messages';
import { plymouthPlan } from '@milepost/plymouth';
import DOMPurify from 'dompurify';
import sanitizeHtml from 'sanitize-html';
import { describe, expect, it } from 'vitest';
import { renderToFragment } from './renderToFragment.js';

const report = evaluatePlan(plymouthPlan);
const fragment = renderToFragment({ report });
const read = (html: string) => new DOMParser().parseFromString(html, 'text/html').body;

/** Every table as a reader is given it: its caption, and each cell with whether it is a heading. */
function tables(html: string) {
  return [...read(html).querySelectorAll('table')].map((table) => ({
    caption: table.caption?.textContent,
    rows: [...table.rows].map((row) =>
      [...row.cells].map(({ tagName, textContent }) => `${tagName}: ${textContent}`),
    ),
  }));
}

describe('renderToFragment', () => {
  it('is left as it is, to the letter, by DOMPurify', () => {
    expect(DOMPurify.sanitize(fragment)).toBe(read(fragment).innerHTML);
  });

  it('keeps every word, heading and table under sanitize-html, which takes scope and lang away', () => {
    const cleaned = sanitizeHtml(fragment);
    expect(read(cleaned).textContent).toBe(read(fragment).textContent);
    expect(tables(cleaned)).toEqual(tables(fragment));
    const headings = (html: string) =>
      [...read(html).querySelectorAll('h2, h3, h4, h5, h6')].map((each) => each.outerHTML);
    expect(headings(cleaned)).toEqual(headings(fragment));
  });

  it('holds no script, style, class, id, picture or element of our own', () => {
    const elements = [...read(fragment).querySelectorAll('*')];
    const names = new Set(elements.map(({ localName }) => localName));
    expect([...names].filter((name) => /-|script|style|svg|img|link|iframe/.test(name))).toEqual(
      [],
    );
    const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
    expect([...attributes].sort()).toEqual(['lang', 'scope']);
  });

  it('gives every table a caption, a heading to each column and row, and no merged cells', () => {
    const all = [...read(fragment).querySelectorAll('table')];
    expect(all.length).toBeGreaterThan(10);
    for (const table of all) {
      expect(table.caption?.textContent).toMatch(/\S/);
      const [head, ...rows] = [...table.rows];
      expect([...head!.cells].every(({ scope }) => scope === 'col')).toBe(true);
      for (const row of rows) {
        expect(row.cells[0]!.scope).toBe('row');
        expect(row.cells).toHaveLength(head!.cells.length);
      }
    }
  });

  it('says a rating and a direction in words, where the report has colour and arrows', () => {
    const written = tables(renderToFragment({ report, priority: '2' }));
    const cells = written.flatMap(({ rows }) => rows.flat());
    expect(cells).toContain('TD: Down, better');
    expect(cells.some((cell) => /^TD: [\d.]+% (Green|Amber|Red)$/.test(cell))).toBe(true);
  });

  it('shows as many of the last periods as are asked for', () => {
    const columns = (periods: number) =>
      tables(renderToFragment({ report, priority: '1', periods }))[0]!.rows[0]!.length;
    expect(columns(8) - columns(3)).toBe(5);
    expect(columns(99) - columns(3)).toBe(12);
  });

  it('goes down one heading level at a time, and never below the sixth', () => {
    for (const headingLevel of [1, 2, 6] as const) {
      const html = renderToFragment({ report, headingLevel });
      const levels = [...read(html).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
        ({ localName }) => Number(localName[1]),
      );
      expect(levels[0]).toBe(headingLevel);
      expect(levels.filter((level, at) => level > (levels[at - 1] ?? headingLevel) + 1)).toEqual(
        [],
      );
    }
  });

  it('speaks Welsh, and marks what the plan says in English', () => {
    const html = renderToFragment({ report, messages: cy });
    expect(read(html).firstElementChild!.getAttribute('lang')).toBe('cy');
    expect(html).toContain(cy.view.milestoneTable.status);
    expect(html).toContain('<span lang="en">');
  });

  it('writes a plan’s words as text, whatever they hold', () => {
    const title = '<img src=x onerror="alert(1)"></table><script>alert(2)</script>';
    const html = renderToFragment({ report: evaluatePlan({ ...plymouthPlan, title }) });
    expect(read(html).querySelector('script, img')).toBeNull();
    expect(read(html).querySelector('h2')!.textContent).toBe(title);
  });

  it('throws when the report has no such priority', () => {
    expect(() => renderToFragment({ report, priority: '99' })).toThrow(/no-priority.*99/);
  });
});
