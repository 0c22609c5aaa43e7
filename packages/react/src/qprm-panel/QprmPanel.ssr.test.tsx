import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { QprmPanel } from './QprmPanel.js';
import { qprmPanelExamples } from './QprmPanel.examples.js';

describe('QprmPanel on a server', () => {
  it.each(Object.entries(qprmPanelExamples))(
    'writes no style attribute for %s, so that a strict content security policy lets it be',
    (_, priority) => {
      expect(renderToStaticMarkup(<QprmPanel priority={priority} />)).not.toContain('style=');
    },
  );

  it('holds every item and breakdown without JavaScript', () => {
    const markup = renderToStaticMarkup(<QprmPanel priority={qprmPanelExamples.everything} />);
    expect(markup).toContain('Settle who leads the joint audit.');
    expect(markup).toContain('Requires improvement');
  });
});
