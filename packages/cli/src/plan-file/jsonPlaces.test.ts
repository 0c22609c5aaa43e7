import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPlaces } from './jsonPlaces.js';

type Path = (string | number)[];

/** Every path of some data, with what stands there. */
function everyPath(data: unknown, path: Path = []): [Path, unknown][] {
  const within =
    typeof data === 'object' && data !== null
      ? Object.entries(data).flatMap(([key, value]) =>
          everyPath(value, [...path, Array.isArray(data) ? Number(key) : key]),
        )
      : [];
  return [[path, data], ...within];
}

function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.join('\n').length + (line > 1 ? 1 : 0) + column - 1;
}

describe('jsonPlaces', () => {
  test('gives the place of a key and of its value, both from 1', () => {
    const text = '{\n  "milepost": 1,\n  "priorities": [ { "ref": "1" } ]\n}';
    expect(jsonPlaces(text, [['milepost'], ['priorities', 0, 'ref'], ['priorities', 0]])).toEqual([
      { key: { line: 2, column: 3 }, value: { line: 2, column: 15 } },
      { key: { line: 3, column: 21 }, value: { line: 3, column: 28 } },
      { key: { line: 3, column: 19 }, value: { line: 3, column: 19 } },
    ]);
  });

  test('what is missing stands where what holds it does', () => {
    const text = '{"a": [{}]}';
    const [place] = jsonPlaces(text, [['a', 0, 'title', 'en']]);
    expect(place?.value).toEqual({ line: 1, column: 8 });
  });

  test.each(['\n', '\r\n', '\r'])('counts lines that end in %j', (end) => {
    const text = ['{', '"a": 1,', '"b": 2', '}'].join(end);
    expect(jsonPlaces(text, [['b']])[0]?.value).toEqual({ line: 3, column: 6 });
  });

  test('knows a key by what it says, however it is written', () => {
    const text = '{ "\\u0061\\"": 1, "b]": "}\\\\", "c": 3 }';
    const places = jsonPlaces(text, [['a"'], ['b]'], ['c']]);
    expect(places.map(({ value }) => value.column)).toEqual([15, 24, 36]);
  });

  test('for any data and every path in it, the value that stands there begins at its place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (data, indent) => {
        const text = JSON.stringify(data, null, indent);
        const all = everyPath(JSON.parse(text));
        const places = jsonPlaces(
          text,
          all.map(([path]) => path),
        );
        all.forEach(([, value], index) => {
          const rest = text.slice(offsetOf(text, places[index]!.value));
          const written = JSON.stringify(value);
          const first = typeof value === 'object' && value !== null ? written[0]! : written;
          expect(rest.startsWith(first)).toBe(true);
        });
      }),
    );
  });

  test('for a whole plan, each path leads to its own place', () => {
    const data = { a: [[1, 2], [3]], b: { c: [{ d: 4 }, { d: 5 }] } };
    const text = JSON.stringify(data, null, 2);
    const leaves = everyPath(data).filter(([, value]) => typeof value === 'number');
    const places = jsonPlaces(
      text,
      leaves.map(([path]) => path),
    );
    expect(places.map(({ value }) => text[offsetOf(text, value)])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
  });
});
