import { expect, it } from 'vitest';
import { anchorHref } from './anchorHref.js';
import { anchorId } from './anchorId.js';

it.each(['1.4', 'Priority 1 a', '1/2 & "3"', '100%', '\ud800', 'a\udc00b', '\u{1f3f4}'])(
  'anchorHref leads to the id of %j',
  (name) => {
    const href = anchorHref('plan', 'milestone', name);
    expect(decodeURIComponent(href.slice(1))).toBe(anchorId('plan', 'milestone', name));
    expect(href).toMatch(/^#[\x21-\x7e]+$/);
  },
);
