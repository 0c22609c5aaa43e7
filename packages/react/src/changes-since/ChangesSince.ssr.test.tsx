import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChangesSince } from './ChangesSince.js';
import { changesSinceExamples } from './ChangesSince.examples.js';

describe('ChangesSince on a server', () => {
  it.each(Object.entries(changesSinceExamples))(
    'writes no style attribute for %s, holds every change without JavaScript, and uses each id once',
    (_, props) => {
      const markup = renderToStaticMarkup(<ChangesSince {...props} />);
      expect(markup).not.toContain('style=');
      expect(markup.match(/<li /g) ?? []).toHaveLength(props.changes.changes.length);
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    },
  );
});
