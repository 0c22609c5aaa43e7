import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { colourKeyExamples as examples } from './ColourKey.examples.js';
import { ColourKey } from './ColourKey.js';

afterEach(cleanup);

describe('ColourKey', () => {
  it('says how far from target amber reaches', () => {
    render(<ColourKey {...examples.everything} />);
    expect(screen.getByText(/Amber: within 10% of the target/)).toBeTruthy();
    expect(screen.getByText(/Amber: within 3 points of the target/)).toBeTruthy();
  });

  it('writes a rule’s own lines in the measure’s unit where it is told', () => {
    const shapes = { 'spend-lines': { unit: 'currency', decimals: 0 } } as const;
    render(<ColourKey {...examples.oneSetOfLines} shapes={shapes} />);
    expect(screen.getByText(/Green: £120,000 or better/)).toBeTruthy();
  });

  it('says once that indicators have lines of their own, instead of lines that name no indicator', () => {
    render(<ColourKey {...examples.everything} />);
    expect(screen.queryByText(/Green: 120,000 or better|Green: from 14 to 18/)).toBeNull();
    expect(screen.getAllByText(/lines of their own/)).toHaveLength(1);
  });

  it('tells rules that read alike once', () => {
    render(<ColourKey {...examples.sameRuleTwice} />);
    expect(screen.getAllByText(/Amber: within 10% of the target/)).toHaveLength(1);
  });

  it('gives the meaning of every symbol and status it is given', () => {
    const { container } = render(<ColourKey {...examples.everything} />);
    for (const words of ['[c] confidential', '[x] not available', '[p] provisional', '[r] revised'])
      expect(container.textContent).toContain(words);
  });

  it('does not explain final figures, which carry no mark', () => {
    const { container } = render(<ColourKey statuses={['final']} />);
    expect(container.innerHTML).toBe('');
  });

  it('shows no colours for a measure that is only monitored', () => {
    render(<ColourKey {...examples.monitorAlone} />);
    expect(screen.queryByText('Green')).toBeNull();
    expect(screen.getByText(/never rated/)).toBeTruthy();
  });

  it('leaves out what it is not given, and is nothing when given nothing', () => {
    const { container } = render(<ColourKey {...examples.travelAlone} />);
    expect(container.querySelectorAll('dt')).toHaveLength(1);
    cleanup();
    expect(render(<ColourKey {...examples.nothing} />).container.innerHTML).toBe('');
  });

  it('needs no style attribute', () => {
    expect(renderToStaticMarkup(<ColourKey {...examples.everything} />)).not.toContain('style=');
  });
});
