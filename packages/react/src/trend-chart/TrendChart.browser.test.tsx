import { renderToString } from 'react-dom/server';
import { fireEvent, render } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import axe from 'axe-core';
import '../milepost.css';
import { TrendChart } from './TrendChart.js';
import { TrendMultiples } from './TrendMultiples.js';
import { trendChartExamples } from './TrendChart.examples.js';

let place: HTMLElement | undefined;

afterEach(() => {
  place?.remove();
  vi.restoreAllMocks();
});

function hydrated(chart: React.ReactNode, width: string): HTMLElement {
  place = document.createElement('main');
  place.style.width = width;
  place.innerHTML = renderToString(chart);
  document.body.append(place);
  render(chart, { container: place, hydrate: true });
  return place;
}

test.each(Object.entries(trendChartExamples))(
  'TrendChart takes over the server’s markup of %s without a warning',
  (_, example) => {
    const warned = vi.spyOn(console, 'error');
    hydrated(<TrendChart {...example} />, '60rem');
    expect(warned.mock.calls).toEqual([]);
  },
);

test.each(['288px', '500px', '960px'])(
  'TrendChart never spills sideways, nor do its period labels touch, at %s',
  (width) => {
    for (const example of Object.values(trendChartExamples)) {
      const main = hydrated(<TrendChart {...example} />, width);
      const edge = main.getBoundingClientRect();
      expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
      const labels = [...main.querySelectorAll('.milepost-trend-chart__period')]
        .map((label) => label.getBoundingClientRect())
        .filter((box) => box.width > 0);
      labels.forEach((box, at) => {
        expect(box.right).toBeLessThanOrEqual(edge.right);
        expect(box.left).toBeGreaterThan(labels[at - 1]?.right ?? -1);
      });
      main.remove();
    }
  },
);

test('TrendChart’s type keeps its size on a phone', () => {
  const main = hydrated(<TrendChart {...trendChartExamples.normal} />, '288px');
  const figure = main.querySelector('.milepost-trend-chart__figure') as SVGTextElement;
  expect(figure.getBoundingClientRect().height).toBeGreaterThanOrEqual(14);
});

test('TrendChart’s marks grow with the letters in them, in the plot and in the key', () => {
  const root = document.documentElement;
  for (const size of ['100%', '200%']) {
    root.style.fontSize = size;
    const main = hydrated(<TrendMultiples kpis={trendChartExamples.normal.kpis} />, '90rem');
    const marks = [...main.querySelectorAll('.milepost-plot-mark:has(text)')];
    expect(marks.length).toBeGreaterThan(6);
    for (const mark of marks) {
      const shape = mark.querySelector('path')?.getBoundingClientRect();
      const letter = mark.querySelector('text')?.getBoundingClientRect();
      if (!shape || !letter || letter.width === 0) continue;
      expect(letter.width, `${size} ${mark.textContent}`).toBeLessThan(0.8 * shape.width);
    }
    main.remove();
  }
  root.style.removeProperty('font-size');
});

test.each(['288px', '960px'])(
  'TrendChart passes every axe rule, target size included, at %s',
  async (width) => {
    const main = hydrated(<TrendChart {...trendChartExamples.normal} headingLevel={1} />, width);
    main.querySelector('details')?.setAttribute('open', '');
    const { violations } = await axe.run(main, {
      rules: { 'target-size': { enabled: true }, region: { enabled: true } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  },
);

test('TrendChart’s words touch their column, so that a pointer reaches them without leaving it', () => {
  const main = hydrated(<TrendChart {...trendChartExamples.plain} />, '60rem');
  const column = main.querySelectorAll('.milepost-point-reader__column')[3] as HTMLElement;
  const words = column.firstElementChild as HTMLElement;
  fireEvent.pointerEnter(column, { pointerType: 'mouse' });
  const said = words.getBoundingClientRect();
  const read = column.getBoundingClientRect();
  expect(said.width).toBeGreaterThan(100);
  expect(Math.min(Math.abs(said.top - read.bottom), Math.abs(read.top - said.bottom))).toBeLessThan(
    1,
  );
  fireEvent.pointerLeave(column.parentElement as HTMLElement, { pointerType: 'mouse' });
  expect(words.getBoundingClientRect().width).toBeLessThanOrEqual(1);
});

test('TrendChart’s words stay inside the window at its top, where there is no room above', () => {
  const main = hydrated(<TrendChart {...trendChartExamples.plain} />, '60rem');
  window.scrollTo(0, 0);
  const column = main.querySelectorAll('.milepost-point-reader__column')[3] as HTMLElement;
  fireEvent.pointerEnter(column.parentElement as HTMLElement, { pointerType: 'mouse' });
  fireEvent.pointerEnter(column, { pointerType: 'mouse' });
  expect(column.firstElementChild?.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
});
