import { afterEach, describe, expect, it, vi } from 'vitest';
import '../milepost.css';
import { ChartPictureError } from './ChartPictureError.js';
import { chartLook } from './chartLook.js';
import { chartPng } from './chartPng.js';
import { chartSvg } from './chartSvg.js';
import { lightChartLook } from './lightChartLook.js';
import { literalColour } from './literalColour.js';
import { trendChartExamples as examples } from '../trend-chart/TrendChart.examples.js';

let place: HTMLElement;

function onPage(settings: Readonly<Record<string, string>> = {}): HTMLElement {
  place = document.createElement('div');
  for (const [name, value] of Object.entries(settings)) place.style.setProperty(name, value);
  document.body.append(place);
  return place;
}

afterEach(() => {
  place?.remove();
  vi.restoreAllMocks();
});

const { indicator, kpis } = examples.normal;

/** How many pixels of a picture have each colour. */
async function pixelsOf(picture: Blob): Promise<{ bitmap: ImageBitmap; of: Map<string, number> }> {
  const bitmap = await createImageBitmap(picture);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const of = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const colour = `#${[0, 1, 2].map((part) => (data[at + part] ?? 0).toString(16).padStart(2, '0')).join('')}`;
    of.set(colour, (of.get(colour) ?? 0) + 1);
  }
  return { bitmap, of };
}

describe('chartLook', () => {
  it('has the kit’s own colours on a page that sets none', () => {
    const { font: _font, fontWidth: _width, ...colours } = chartLook(onPage());
    const { font: _own, ...own } = lightChartLook;
    expect(colours).toEqual(own);
  });

  it('is light on a dark page', () => {
    const { line, paper } = chartLook(onPage({ 'color-scheme': 'dark' }));
    expect([line, paper]).toEqual([lightChartLook.line, '#ffffff']);
  });

  it('takes a council’s colours and typeface, in whatever way they are written', () => {
    const look = chartLook(
      onPage({
        '--milepost-chart-line': 'light-dark(rgb(200 0 100), white)',
        '--milepost-chart-target': 'hsl(120 100% 25%)',
        '--milepost-chart-grid': 'color(srgb 1 0 0)',
        '--milepost-chart-event': 'rgb(0 0 0 / 50%)',
        '--milepost-chart-phase': 'transparent',
        '--milepost-font': "system-ui, 'Transport', Arial, sans-serif",
      }),
    );
    expect(look).toMatchObject({
      line: '#c80064',
      target: '#008000',
      grid: '#ff0000',
      event: '#808080',
      phase: 'none',
    });
    expect(look.font).toMatch(/^"?Transport"?, Arial, sans-serif$/);
  });

  it('holds where the page’s own rules reach into everything', () => {
    const hostile = document.createElement('style');
    hostile.textContent = '* { color: red !important; transition: all 5s !important; }';
    document.head.append(hostile);
    expect(chartLook(onPage()).line).toBe(lightChartLook.line);
    hostile.remove();
  });

  it('leaves nothing behind on the page', () => {
    chartLook(onPage());
    expect(place.childElementCount).toBe(0);
  });
});

describe('literalColour', () => {
  it('is null of what is no colour, so that no picture holds it', () => {
    expect(literalColour('')).toBeNull();
    expect(literalColour('rouge')).toBeNull();
  });
});

describe('chartSvg, drawn', () => {
  it.each(Object.entries(examples))(
    'keeps every word and line of %s inside the picture',
    (_, example) => {
      const look = chartLook(onPage());
      place.innerHTML = chartSvg(example.indicator, example.kpis, { look });
      const svg = place.querySelector('svg') as SVGSVGElement;
      const { width, height } = svg.viewBox.baseVal;
      for (const element of svg.querySelectorAll<SVGGraphicsElement>('text, path, line, rect')) {
        const edge = svg.getBoundingClientRect();
        const box = element.getBoundingClientRect();
        const name = `${element.tagName} ${element.textContent}`;
        expect(box.left - edge.left, name).toBeGreaterThanOrEqual(-0.5);
        expect(box.right - edge.left, name).toBeLessThanOrEqual(width + 0.5);
        expect(box.bottom - edge.top, name).toBeLessThanOrEqual(height + 0.5);
      }
    },
  );

  it('sets no line of its paragraphs over another', () => {
    const look = chartLook(onPage());
    place.innerHTML = chartSvg(indicator, kpis, { look });
    const lines = [...place.querySelectorAll('text')].map((line) => line.getBoundingClientRect());
    const over = lines.flatMap((a, at) =>
      lines
        .slice(at + 1)
        .filter(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5,
        )
        .map((b) => [a.top, b.top]),
    );
    // The latest figure is written twice, its edge and itself.
    expect(over.filter(([a, b]) => a !== b)).toEqual([]);
  });
});

describe('chartPng', () => {
  it('is twice the size of the SVG, with the chart’s own colours on white', async () => {
    const look = chartLook(onPage());
    const svg = chartSvg(indicator, kpis, { look });
    const height = Number(/ height="(\d+)"/.exec(svg)?.[1]);
    const png = await chartPng(svg);
    expect(png.type).toBe('image/png');
    const { bitmap, of } = await pixelsOf(png);
    expect([bitmap.width, bitmap.height]).toEqual([960 * 2, height * 2]);
    const all = bitmap.width * bitmap.height;
    expect(of.get('#ffffff') ?? 0).toBeLessThan(all * 0.98);
    for (const colour of ['line', 'target', 'phase', 'event', 'grid', 'redEdge'] as const) {
      expect(of.get(look[colour]) ?? 0, colour).toBeGreaterThan(50);
    }
  });

  it('is in a council’s colours where the page is', async () => {
    const look = chartLook(onPage({ '--milepost-chart-line': '#0b7a75' }));
    const { of } = await pixelsOf(await chartPng(chartSvg(indicator, kpis, { look })));
    expect(of.get('#0b7a75')).toBeGreaterThan(500);
    expect(of.get(lightChartLook.line)).toBeUndefined();
  });

  it('says that a picture is too large before a canvas gives a blank one', async () => {
    const refused = chartPng(chartSvg(indicator, kpis), 40);
    await expect(refused).rejects.toBeInstanceOf(ChartPictureError);
    await expect(refused).rejects.toMatchObject({ code: 'too-large' });
  });

  it('says so when it cannot be drawn, and when the browser keeps it back', async () => {
    await expect(chartPng('<svg')).rejects.toMatchObject({ code: 'not-drawn' });
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((give) => give(null));
    await expect(chartPng(chartSvg(indicator, kpis))).rejects.toMatchObject({ code: 'not-drawn' });
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation(() => {
      throw new DOMException('tainted', 'SecurityError');
    });
    await expect(chartPng(chartSvg(indicator, kpis))).rejects.toMatchObject({ code: 'not-drawn' });
  });
});
