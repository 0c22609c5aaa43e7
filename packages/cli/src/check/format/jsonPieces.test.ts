import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from './jsonPieces.js';

test('the pieces are what JSON.stringify makes of the whole, for any entries', () => {
  const entry = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(fc.array(entry), fc.string(), (entries, file) => {
      const whole = (list: unknown) => ({ file, runs: [{ first: 1, list }], last: [] });
      const pieces = [...jsonPieces(whole, entries)].join('');
      expect(pieces).toBe(`${JSON.stringify(whole(entries), null, 2)}\n`);
    }),
  );
});
