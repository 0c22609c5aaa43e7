import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Findings } from './Findings.js';
import { findingsExamples } from './Findings.examples.js';

describe('Findings on a server', () => {
  it.each(Object.entries(findingsExamples))(
    'writes no style attribute for %s, and uses each id once',
    (_, props) => {
      const markup = renderToStaticMarkup(<Findings {...props} />);
      expect(markup).not.toContain('style=');
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    },
  );

  it('holds every one of hundreds without JavaScript', () => {
    const { hundreds } = findingsExamples;
    const markup = renderToStaticMarkup(<Findings {...hundreds} />);
    expect(markup.match(/id="milepost-finding-\d+"/g)).toHaveLength(hundreds.findings.length);
  });
});
