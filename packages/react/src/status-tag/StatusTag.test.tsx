import { cy } from '@milepost/core/messages';
import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { statusTagExamples } from './StatusTag.examples.js';
import { StatusTag } from './StatusTag.js';

afterEach(cleanup);

describe('StatusTag', () => {
  it('shows the council’s own word', () => {
    render(<StatusTag category="at-risk" label="SLIGHT SLIPPAGE" />);
    expect(screen.getByText('SLIGHT SLIPPAGE')).toBeTruthy();
  });

  it('takes its colour from the category, whatever the word', () => {
    const { container } = render(<StatusTag category="late" label="Green" />);
    expect(container.innerHTML).toContain('milepost-band--red');
    expect(container.innerHTML).not.toContain('milepost-band--green');
  });

  it('is blue when complete', () => {
    const { container } = render(<StatusTag category="complete" />);
    expect(container.innerHTML).toContain('milepost-band--blue');
  });

  it('gives every category a shape of its own, hidden from listeners', () => {
    const shapes = statusTagExamples.slice(0, 7).map(({ category }) => {
      const { container } = render(<StatusTag category={category} />);
      const svg = container.querySelector('svg');
      expect(svg?.getAttribute('aria-hidden')).toBe('true');
      return svg?.innerHTML;
    });
    expect(new Set(shapes).size).toBe(7);
  });

  it('marks a plain label as English on a Welsh page, and a translated one not at all', () => {
    render(<StatusTag category="late" label="Behind" messages={cy} />);
    expect(screen.getByText('Behind').lang).toBe('en');
    render(
      <StatusTag category="complete" label={{ en: 'Done', cy: 'Gorffenedig' }} messages={cy} />,
    );
    expect(screen.getByText('Gorffenedig').hasAttribute('lang')).toBe(false);
  });

  it('needs no style attribute', () => {
    for (const example of statusTagExamples) {
      expect(renderToStaticMarkup(<StatusTag {...example} />)).not.toContain('style=');
    }
  });
});
