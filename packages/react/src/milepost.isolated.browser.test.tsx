import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { directionOfTravelExamples } from './direction-of-travel/DirectionOfTravel.examples.js';
import { DirectionOfTravel } from './direction-of-travel/DirectionOfTravel.js';
import { improvementPlanExamples } from './improvement-plan/ImprovementPlan.examples.js';
import { kpiTableExamples } from './kpi-table/KpiTable.examples.js';
import { KpiTable } from './kpi-table/KpiTable.js';
import plain from './milepost.css?inline';
import isolated from './milepost.isolated.css?inline';
import { MilestoneSummary } from './milestone-summary/MilestoneSummary.js';
import { milestoneTableExamples } from './milestone-table/MilestoneTable.examples.js';
import { MilestoneTable } from './milestone-table/MilestoneTable.js';
import { PlanSummary } from './plan-summary/PlanSummary.js';
import { qprmPanelExamples } from './qprm-panel/QprmPanel.examples.js';
import { QprmPanel } from './qprm-panel/QprmPanel.js';
import { ragTagExamples } from './rag-tag/RagTag.examples.js';
import { RagTag } from './rag-tag/RagTag.js';
import { statusTagExamples } from './status-tag/StatusTag.examples.js';
import { StatusTag } from './status-tag/StatusTag.js';
import { trendChartExamples } from './trend-chart/TrendChart.examples.js';
import { TrendChart } from './trend-chart/TrendChart.js';

/** What pages say of their own elements, and would say of ours. */
const hostile = {
  'a reset that unsets everything': '* { all: unset }',
  'a reset that reverts everything': '*, *::before, *::after { all: revert }',
  'a reset of boxes':
    '* { box-sizing: content-box; margin: 0; padding: 0; border: 0; float: left }',
  'a heavy theme': `
    html { font-family: Georgia, serif; color: #444; }
    body { font: italic 600 22px/2.4 Georgia; letter-spacing: 2px; word-spacing: 6px; text-align: center;
      text-transform: uppercase; text-indent: 3em; text-shadow: 1px 1px red; white-space: pre; cursor: wait;
      list-style: square inside; word-break: break-all; fill: lime; stroke: orange; stroke-width: 3px; hyphens: auto;
      border-collapse: collapse; border-spacing: 9px; caption-side: bottom; color: purple; font-variant: small-caps;
      -webkit-text-fill-color: green; quotes: '<' '>'; tab-size: 2; text-wrap: nowrap; text-underline-offset: 9px }
    table { width: 100%; border-collapse: separate; border-spacing: 12px; table-layout: fixed; background: #fed }
    td, th { padding: 40px; border: 3px solid; text-align: center; font-size: 22px; background: #def; height: 90px }
    caption { caption-side: bottom; display: none }
    tr:nth-child(even) > * { background: #eee }
    tbody, thead, tr { display: block }
    svg { max-width: none; width: 300px; height: 300px; fill: red; display: block; overflow: hidden; position: absolute }
    path, rect, circle, line, text, g { fill: lime; stroke: hotpink; stroke-width: 9; d: none; transform: rotate(9deg); r: 40px; x: 9px }
    button, summary, input { all: unset; appearance: none; padding: 2em; background: navy; color: #fff; width: 100% }
    dl, dt, dd, ul, ol, li { margin: 2em; padding: 2em; list-style: circle; display: list-item; float: left; width: 25% }
    h1, h2, h3, h4, h5, h6 { font: 3em/1 cursive; color: teal; text-transform: uppercase; border-bottom: 9px double }
    p { margin: 3em 0; line-height: 3; text-indent: 2em; max-width: 10em; color: grey }
    a { color: magenta; text-decoration: none; display: block; padding: 1em; transition: all 3s }
    a::after { content: ' (opens)'; } li::before { content: '» ' } td::before { content: 'x'; display: block }
    ::marker { color: red; content: '! ' }
    span, div, section, figure, fieldset, legend, label { display: block; margin: 1em; padding: 1em; position: relative; opacity: 0.5 }
    details { border: 1px solid; max-height: 10px; overflow: hidden }
    [role='img'], [role='region'] { display: none }
    :focus, :focus-visible { outline: none; box-shadow: none }
    [hidden] { display: block }`,
  'ids and important rules': `
    #content td, #content th { padding: 40px !important; font-size: 30px !important; background: #def !important }
    #content table { width: 100% !important; table-layout: fixed !important }
    #content * { color: purple !important; font-family: cursive !important; border-radius: 9px !important }
    #content svg, #content svg * { fill: red !important; stroke: none !important; width: 9px !important }
    #content .milepost { margin: 3em !important; zoom: 1.5 !important }
    #content .milepost-rag-tag, #content [class*='milepost'] { display: block !important }
    #content *::before { content: 'x' !important; display: block !important }`,
  'layers of its own': `
    @layer theme {
      * { margin: 0; padding: 0; box-sizing: content-box; letter-spacing: 3px }
      td, th { padding: 40px; border: 3px solid; text-align: center; background: #def; text-transform: uppercase }
      h1, h2, h3, h4, h5, h6, p, a, li, dt, dd { font-size: 30px; color: red; margin: 1em }
      span, div { display: block; opacity: 0.5 }
      li::before, td::after { content: 'x' }
    }`,
};

const everything = improvementPlanExamples.everything;

const kit: Readonly<Record<string, ReactNode>> = {
  KpiTable: <KpiTable kpis={kpiTableExamples.everything} periods={6} />,
  MilestoneTable: <MilestoneTable priority={milestoneTableExamples.everything} />,
  MilestoneSummary: <MilestoneSummary rollUp={everything.rollUp} report={everything} />,
  TrendChart: <TrendChart {...trendChartExamples.normal} />,
  QprmPanel: <QprmPanel priority={qprmPanelExamples.everything} />,
  PlanSummary: <PlanSummary report={everything} />,
  'every mark': (
    <p className="milepost">
      {ragTagExamples.map((example, at) => (
        <RagTag key={at} {...example} />
      ))}
      {statusTagExamples.map((example, at) => (
        <StatusTag key={at} {...example} />
      ))}
      {directionOfTravelExamples.map((example, at) => (
        <DirectionOfTravel key={at} {...example} />
      ))}
    </p>
  ),
};

/** A page's own: one of everything, and names that end or go on as ours do. */
const hosts: ReactNode = (
  <article className="content my-milepost milepostish">
    <h1>Title</h1>
    <h2>Part</h2>
    <p className="heading visually-hidden prose">
      Words <a href="#x">link</a> <span className="rag-tag">tag</span>
    </p>
    <ul>
      <li>one</li>
    </ul>
    <ol>
      <li>two</li>
    </ol>
    <dl>
      <dt>term</dt>
      <dd>what it is</dd>
    </dl>
    <table>
      <caption>Caption</caption>
      <thead>
        <tr>
          <th scope="col">Head</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <td>Cell</td>
        </tr>
      </tbody>
    </table>
    <figure>
      <svg viewBox="0 0 10 10" width="10" height="10">
        <path d="M0 0L9 9" />
        <text>t</text>
      </svg>
      <figcaption>Caption</figcaption>
    </figure>
    <form>
      <fieldset>
        <legend>Legend</legend>
        <label>
          <input type="radio" /> One
        </label>
        <button type="button">Press</button>
        <select>
          <option>One</option>
        </select>
      </fieldset>
    </form>
    <details open>
      <summary>More</summary>
      <p>Said</p>
    </details>
    <blockquote>Quoted</blockquote>
    <address>Address</address>
    <hr />
  </article>
);

const frames: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page of somebody else's, with the kit's markup in it. */
async function pageOf(content: ReactNode, ...sheets: string[]): Promise<Document> {
  const frame = document.createElement('iframe');
  frames.push(frame);
  frame.width = '1100';
  frame.height = '600';
  const place =
    'display: block; width: 960px; margin: 0; padding: 0; border: 0; float: none; position: absolute; inset: 0 auto auto 0;';
  const fixed = place.replaceAll(';', ' !important;');
  const styles = sheets.map((sheet) => `<style>${sheet}</style>`).join('');
  frame.srcdoc = `<!doctype html><html lang="en"><head>${styles}</head><body><main>\
<div id="content" class="content" style="${fixed}">${renderToStaticMarkup(content)}</div></main></body></html>`;
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve);
    document.body.append(frame);
  });
  if (frame.contentDocument === null) throw new Error('the page has no document');
  return frame.contentDocument;
}

/** Custom properties, which do nothing by themselves, and the language, which a page can unset for all that is in it. */
const notOurs = /^(--|-webkit-locale$)/;

const parts = [null, '::before', '::after', '::marker'] as const;

/** Every property of every element and of what is generated around it, and where it stands: a block of lines each. */
function looksOf(page: Document, selector: string): readonly string[] {
  const view = page.defaultView;
  const root = page.querySelector(selector);
  if (view === null || root === null) throw new Error(`the page has no ${selector}`);
  const origin = root.getBoundingClientRect();
  const names = [...view.getComputedStyle(root)].filter((name) => !notOurs.test(name));
  return [root, ...root.querySelectorAll('*')].flatMap((element) => {
    const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x - origin.x, y - origin.y, width, height].map((edge) => edge.toFixed(1));
    return parts.flatMap((part) => {
      const style = view.getComputedStyle(element, part);
      const generated = part === null || !['none', 'normal'].includes(style.content);
      if (!generated) return [];
      const properties = names.map(
        (property) => `${property}: ${style.getPropertyValue(property)}`,
      );
      return [`${name}${part ?? ''}; at: ${box.join(' ')}; ${properties.join('; ')}`];
    });
  });
}

/** The first few: a whole page of them tells no more. */
function differences(found: readonly string[], expected: readonly string[]): readonly string[] {
  const differing = found.flatMap((block, at) => {
    if (block === expected[at]) return [];
    const lines = expected[at]?.split('; ') ?? [];
    const [name = '', ...properties] = block.split('; ');
    const others = properties.filter((property) => !lines.includes(property));
    return [[name, ...others.slice(0, 8)].join('; ')];
  });
  if (found.length !== expected.length) differing.push(`${found.length} of ${expected.length}`);
  return differing.slice(0, 6);
}

const ofOurs = '#content > *';

describe('milepost.isolated.css', () => {
  it.each(Object.entries(kit))('shows %s as milepost.css does', async (_, content) => {
    const expected = looksOf(await pageOf(content, plain), ofOurs);
    expect(differences(looksOf(await pageOf(content, isolated), ofOurs), expected)).toEqual([]);
  });

  describe.each(Object.entries(kit))('%s', (_, content) => {
    let expected: readonly string[];

    beforeAll(async () => {
      expected = looksOf(await pageOf(content, isolated), ofOurs);
    });

    it.each(Object.entries(hostile))('looks in a page with %s as elsewhere', async (__, sheet) => {
      const found = looksOf(await pageOf(content, sheet, isolated, sheet), ofOurs);
      expect(differences(found, expected)).toEqual([]);
    });
  });

  it('guards a mark by itself in a sentence of the page’s', async () => {
    const sentence = (
      <p>
        It is <RagTag verdict="amber" />
      </p>
    );
    const page = await pageOf(sentence, isolated, hostile['a heavy theme']);
    const tag = page.querySelector('p > span');
    if (tag === null) throw new Error('no tag');
    const { display, padding, borderTopWidth, opacity } = getComputedStyle(tag);
    expect({ display, padding, borderTopWidth, opacity }).toEqual({
      display: 'inline-flex',
      padding: '0.7px 7px',
      borderTopWidth: '1px',
      opacity: '1',
    });
  });

  it('leaves the page its say over colours, sizes and typefaces through custom properties', async () => {
    const brand = '#content { --milepost-font: Courier; --milepost-amber: rgb(1, 2, 3) }';
    const page = await pageOf(kit['every mark'], isolated, brand);
    const amber = page.querySelector('.milepost-rag-tag--inline.milepost-band--amber');
    if (amber === null) throw new Error('no amber tag');
    const { backgroundColor, fontFamily } = getComputedStyle(amber);
    expect({ backgroundColor, fontFamily }).toEqual({
      backgroundColor: 'rgb(1, 2, 3)',
      fontFamily: 'Courier',
    });
  });
});

describe('milepost.css', () => {
  it('gives way to any rule of the page’s that is outside a layer, as a kit to be styled must', async () => {
    const page = await pageOf(kit.KpiTable, hostile['a heavy theme'], plain);
    const cell = page.querySelector('.milepost-kpi-table__cell');
    if (cell === null) throw new Error('no cell');
    expect(getComputedStyle(cell).paddingTop).toBe('40px');
  });
});

describe.each(Object.entries({ 'milepost.css': plain, 'milepost.isolated.css': isolated }))(
  '%s',
  (_, sheet) => {
    it('changes nothing of the page about it', async () => {
      const before = looksOf(await pageOf(hosts, ''), 'html');
      expect(before.join().length).toBeGreaterThan(100_000);
      expect(differences(looksOf(await pageOf(hosts, sheet), 'html'), before)).toEqual([]);
    });

    it('prints nothing of the page about it otherwise: its sheet is named', () => {
      const pages = [...sheet.matchAll(/@page([^{]*){/g)].map(([, name = '']) => name.trim());
      expect(pages).toEqual(['milepost-plan']);
    });
  },
);
