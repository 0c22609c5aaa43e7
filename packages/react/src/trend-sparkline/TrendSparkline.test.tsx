import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { trendSparklineExamples as examples } from './TrendSparkline.examples.js';
import { TrendSparkline } from './TrendSparkline.js';

afterEach(cleanup);

function lineOf(container: HTMLElement): string {
  return container.querySelector('.milepost-sparkline__line')?.getAttribute('d') ?? '';
}

describe('TrendSparkline', () => {
  it('is a picture with a sentence for a name', () => {
    render(<TrendSparkline {...examples.run} />);
    expect(screen.getByRole('img', { name: examples.run.label })).toBeTruthy();
  });

  it('breaks its line where a figure is missing, and shows a figure alone as a dot', () => {
    const { container } = render(<TrendSparkline {...examples.gaps} />);
    const runs = lineOf(container).split('M').slice(1);
    expect(runs).toHaveLength(3);
    expect(runs[1]).toMatch(/h0$/);
  });

  it('marks the last figure there is, not the last period', () => {
    const { container } = render(<TrendSparkline values={[1, 2, 3, null]} label="" width={66} />);
    expect(container.querySelector('circle')?.getAttribute('cx')).toBe('43');
  });

  it('makes room for the target, and draws it dashed', () => {
    const { container } = render(<TrendSparkline {...examples.single} height={24} />);
    const target = container.querySelector('.milepost-sparkline__target');
    expect(target?.getAttribute('d')).toBe('M0 3H72');
    expect(target?.hasAttribute('stroke-dasharray')).toBe(true);
    expect(container.querySelector('circle')?.getAttribute('cy')).toBe('21');
  });

  it('draws a run of equal figures level, without dividing by nothing', () => {
    const { container } = render(<TrendSparkline {...examples.flat} height={24} />);
    expect(lineOf(container)).toBe('M3 12h0L36 12L69 12');
  });

  it('draws an edge where a phase begins', () => {
    const { container } = render(<TrendSparkline {...examples.run} />);
    expect(container.querySelectorAll('.milepost-sparkline__phase')).toHaveLength(1);
  });

  it('draws nothing where no figure was reported', () => {
    expect(render(<TrendSparkline {...examples.none} />).container.innerHTML).toBe('');
    expect(render(<TrendSparkline values={[]} label="" />).container.innerHTML).toBe('');
  });

  it('holds no number that is not one, and needs no style attribute', () => {
    for (const example of Object.values(examples)) {
      expect(renderToStaticMarkup(<TrendSparkline {...example} />)).not.toMatch(
        /NaN|Infinity|style=/,
      );
    }
  });
});
