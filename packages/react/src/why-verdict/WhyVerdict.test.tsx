import { describeFigure, enGB } from '@milepost/core';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it } from 'vitest';
import { whyVerdictExamples } from './WhyVerdict.examples.js';
import { WhyVerdict } from './WhyVerdict.js';

afterEach(cleanup);

describe('WhyVerdict', () => {
  it('asks by the rating’s own name and answers when pressed', async () => {
    const { indicator, figure } = whyVerdictExamples.red;
    render(<WhyVerdict indicator={indicator} figure={figure} />);
    const question = screen.getByText('Why red?');
    const details = question.closest('details');
    expect(details?.open).toBe(false);
    await userEvent.click(question);
    expect(details?.open).toBe(true);
    expect(details?.textContent).toContain(describeFigure(indicator, figure, enGB));
  });

  it('can say why a figure is not rated', () => {
    render(<WhyVerdict {...whyVerdictExamples.notRated} />);
    expect(screen.getByText('Why not rated?')).toBeTruthy();
  });

  it('holds its answer without JavaScript', () => {
    const { indicator, figure } = whyVerdictExamples.red;
    const markup = renderToStaticMarkup(<WhyVerdict indicator={indicator} figure={figure} />);
    expect(markup).toContain(describeFigure(indicator, figure, enGB));
    expect(markup).not.toContain('style=');
  });
});
