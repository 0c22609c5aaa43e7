// @vitest-environment node
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const condition = '@supports (color: light-dark(#000, #fff)) {';
const [always = '', conditional = ''] = css.split(condition);

const plain = new Map(
  [...always.matchAll(/(--milepost-[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value]),
);
const pairs = [...conditional.matchAll(/(--milepost-[\w-]+): light-dark\((.+?), (.+?)\);/g)];

describe('the tokens', () => {
  it('hold light-dark() only under the condition that keeps bundlers from rewriting it', () => {
    expect(pairs.length).toBeGreaterThan(0);
    expect(always.replace(/\/\*.*?\*\//gs, '')).not.toContain('light-dark(');
  });

  it.each(pairs.map(([, name, light]) => [name, light]))(
    '%s is in browsers without light-dark() what it is on a light page',
    (name, light) => {
      expect(plain.get(name)).toBe(light);
    },
  );
});
