import { cy } from '@milepost/core/messages';
import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { kpiTableExamples } from '../kpi-table/KpiTable.examples.js';
import { ragTagExamples } from './RagTag.examples.js';
import { RagTag } from './RagTag.js';

afterEach(cleanup);

describe('RagTag', () => {
  it('shows a rating as letter and word, and says the word alone', () => {
    const { container } = render(<RagTag verdict="amber" />);
    expect(container.textContent).toBe('AAmber');
    expect(screen.getByText('A').getAttribute('aria-hidden')).toBe('true');
  });

  it('keeps the word for listeners, after a comma, where it stands after a figure', () => {
    render(<RagTag verdict="red" size="cell" />);
    expect(screen.getByText(', Red').className).toBe('milepost-visually-hidden');
  });

  it('takes a whole verdict as well as its band', () => {
    const figure = kpiTableExamples.oneRow.indicators[0]?.figures[0];
    if (figure === undefined) throw new Error('no figure');
    render(<RagTag verdict={figure.rag} />);
    expect(screen.getByText('Amber')).toBeTruthy();
  });

  it('never shows what is not rated as green', () => {
    const { container } = render(<RagTag verdict="not-rated" />);
    expect(container.textContent).toContain('Not rated');
    expect(container.innerHTML).not.toContain('green');
  });

  it('has its letter and word in Welsh', () => {
    render(<RagTag verdict="red" messages={cy} />);
    expect(screen.getByText(cy.rag.bands.red)).toBeTruthy();
    expect(screen.getByText(cy.rag.letters.red)).toBeTruthy();
  });

  it('needs no style attribute', () => {
    for (const example of ragTagExamples) {
      expect(renderToStaticMarkup(<RagTag {...example} />)).not.toContain('style=');
    }
  });
});
