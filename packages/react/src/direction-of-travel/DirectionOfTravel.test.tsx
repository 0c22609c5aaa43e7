import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { directionOfTravelExamples } from './DirectionOfTravel.examples.js';
import { DirectionOfTravel } from './DirectionOfTravel.js';

afterEach(cleanup);

describe('DirectionOfTravel', () => {
  it.each([
    ['up', 'negative', 'Up, worse'],
    ['down', 'positive', 'Down, better'],
    ['same', 'neutral', 'Unchanged'],
    ['up', 'neutral', 'Up'],
  ] as const)('says %s and %s as "%s"', (movement, judgement, words) => {
    render(<DirectionOfTravel travel={{ movement, judgement }} />);
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('points up when the figure is higher, whether or not that is better', () => {
    const arrows = (['positive', 'negative'] as const).map((judgement) => {
      const { container } = render(<DirectionOfTravel travel={{ movement: 'up', judgement }} />);
      return container.querySelector('path')?.getAttribute('d');
    });
    expect(arrows[0]).toBe(arrows[1]);
  });

  it('tells better from worse by the arrow’s weight, not by colour alone', () => {
    const fills = (['positive', 'negative'] as const).map((judgement) => {
      const { container } = render(<DirectionOfTravel travel={{ movement: 'up', judgement }} />);
      return container.querySelector('svg')?.getAttribute('fill');
    });
    expect(fills).toEqual(['none', 'currentColor']);
  });

  it('keeps its words for listeners in a cell', () => {
    render(<DirectionOfTravel travel={{ movement: 'up', judgement: 'positive' }} size="cell" />);
    expect(screen.getByText('Up, better').className).toBe('milepost-visually-hidden');
  });

  it('shows nothing where nothing could be compared', () => {
    const { container } = render(
      <DirectionOfTravel travel={{ movement: null, judgement: null }} />,
    );
    expect(container.innerHTML).toBe('');
  });

  it('needs no style attribute', () => {
    for (const example of directionOfTravelExamples) {
      expect(renderToStaticMarkup(<DirectionOfTravel {...example} />)).not.toContain('style=');
    }
  });
});
