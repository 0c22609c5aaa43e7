import { readFileSync } from 'node:fs';
import { describeProxy, describeTrend, enGB } from '@milepost/core';
import { cy } from '@milepost/core/messages';
import { describe, expect, it } from 'vitest';
import { chartSvg } from './chartSvg.js';
import { chartTokens } from './chartLook.js';
import { lightChartLook } from './lightChartLook.js';
import { trendChartExamples as examples } from '../trend-chart/TrendChart.examples.js';
import { widthOf, wrapWords } from './wrapWords.js';

/** The document, which must be well-formed. */
function parsed(svg: string): XMLDocument {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(document.querySelector('parsererror')?.textContent ?? null).toBeNull();
  return document;
}

const wordsOf = (document: XMLDocument) =>
  [...document.querySelectorAll('text')].map((line) => line.textContent).join(' ');

describe('chartSvg', () => {
  it.each(Object.entries(examples))('stands alone, well-formed, for %s', (_, example) => {
    for (const messages of [enGB, cy]) {
      const svg = chartSvg(example.indicator, example.kpis, { messages });
      const document = parsed(svg);
      expect(svg).not.toMatch(/var\(|class=|style=|<script|<style|foreignObject|href|url\(|NaN/);
      expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg']);
      const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
      expect(colours.filter((colour) => !/^(none|#[0-9a-f]{6})$/.test(colour ?? ''))).toEqual([]);
      expect(document.documentElement.getAttribute('font-family')).toContain('Arial');
    }
  });

  it('has a title, and a description that says what it shows', () => {
    const { indicator, kpis } = examples.normal;
    const document = parsed(chartSvg(indicator, kpis));
    expect(document.querySelector('title')?.textContent).toBe('Visits made on time');
    expect(document.querySelector('desc')?.textContent).toBe(describeTrend(indicator, enGB));
  });

  it('has its phases, events, targets, comparators, scale and sentence in words in the picture', () => {
    const { indicator, kpis } = examples.normal;
    const words = wordsOf(parsed(chartSvg(indicator, kpis)));
    for (const { label } of [...kpis.phases, ...kpis.events, ...indicator.benchmarks]) {
      expect(words).toContain(typeof label === 'string' ? label : label.en);
    }
    expect(words).toContain('Target: 90% for 2025/26. That target was set for another year.');
    expect(words).toContain('The scale starts at 70%, not at zero.');
    expect(words).toContain(describeTrend(indicator, enGB));
    expect(words).toContain('2023/24 baseline: 74.2%.');
  });

  it('names in the key a phase that is too short for its name', () => {
    const { indicator, kpis } = examples.long;
    expect(wordsOf(parsed(chartSvg(indicator, kpis)))).toContain('After inspection');
  });

  it('carries the whole caveat of a proxy, and draws 103.6% above 100%', () => {
    const { indicator, kpis } = examples.proxyAboveHundred;
    const words = wordsOf(parsed(chartSvg(indicator, kpis)));
    expect(indicator.proxy && words.includes(describeProxy(indicator.proxy, enGB))).toBe(true);
    expect(words).toContain('105%');
  });

  it('has a mark a figure, told apart by letter and shape, and each symbol with its meaning', () => {
    const { indicator, kpis } = examples.symbols;
    const svg = chartSvg(indicator, kpis);
    expect(wordsOf(parsed(svg))).toContain('[c]');
    expect(wordsOf(parsed(svg))).toContain('confidential');
    const plain = parsed(chartSvg(examples.plain.indicator, examples.plain.kpis));
    const marks = [...plain.querySelectorAll('g[transform]')].map((mark) =>
      [mark.querySelector('path')?.getAttribute('d'), mark.textContent].join(),
    );
    expect(new Set(marks).size).toBe(3);
  });

  it('holds the words alone where there is no figure to draw', () => {
    const { indicator, kpis } = examples.empty;
    const document = parsed(chartSvg(indicator, kpis));
    expect(document.querySelector('path')).toBeNull();
    expect(wordsOf(document)).toContain(describeTrend(indicator, enGB));
  });

  it('escapes what a council writes, and leaves out what XML cannot hold', () => {
    const { indicator, kpis } = examples.plain;
    const label = '<script>alert("1")</script> & \u0000\u0008 "so" ]]> \ud800';
    const document = parsed(chartSvg({ ...indicator, label }, kpis));
    expect(document.querySelector('title')?.textContent).toBe(
      '<script>alert("1")</script> &  "so" ]]> ',
    );
    expect(document.querySelector('script')).toBeNull();
  });

  it('marks words that are not in the picture’s language', () => {
    const { indicator, kpis } = examples.plain;
    const document = parsed(chartSvg(indicator, kpis, { messages: cy }));
    expect(document.documentElement.getAttribute('xml:lang')).toBe('cy');
    expect(document.querySelector('text')?.getAttribute('xml:lang')).toBe('en');
  });
});

describe('lightChartLook', () => {
  it('has the colours of the stylesheet’s tokens on a light page', () => {
    const css = readFileSync('packages/react/src/tokens.css', 'utf8');
    for (const [name, token] of Object.entries(chartTokens)) {
      const value = new RegExp(`${token}: (#[0-9a-f]{6});`).exec(css)?.[1];
      expect([name, lightChartLook[name as keyof typeof chartTokens]]).toEqual([name, value]);
    }
  });
});

describe('wrapWords', () => {
  it('breaks at spaces, breaks a word that is wider than a line, and loses no letter', () => {
    const text = 'Kindeswohlgefährdungseinschätzungsverfahrensdokumentation in every case';
    const lines = wrapWords(text, 120, 13);
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(widthOf(line, 13)).toBeLessThanOrEqual(120);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });
});
