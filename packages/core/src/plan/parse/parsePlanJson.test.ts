import { describe, expect, test } from 'vitest';
import type { JsonFault } from '../../messages/IssueMessages.js';
import { PlanError } from '../PlanError.js';
import { issueMessages } from '../../messages/issues.js';
import { oneRowPlan } from '../../examples/oneRowPlan.js';
import { parsePlanJson } from './parsePlanJson.js';
import { safeParsePlanJson } from './safeParsePlanJson.js';

const faults: Record<Exclude<JsonFault, 'not-text'>, readonly (readonly [string, string])[]> = {
  nothing: [
    ['', 'Line 1, column 1'],
    [' \n ', 'Line 2, column 2'],
  ],
  'ends-early': [
    ['{', 'Line 1, column 2'],
    ['{"milepost": 1', 'Line 1, column 15'],
    ['{"notes": ["a"', 'Line 1, column 15'],
  ],
  'after-the-end': [
    ['{} x', 'Line 1, column 4'],
    ['{}}', 'Line 1, column 3'],
    ['{},', 'Line 1, column 3'],
  ],
  'trailing-comma': [
    ['{\n  "milepost": 1,\n}', 'Line 3, column 1'],
    ['["a",]', 'Line 1, column 6'],
  ],
  'comma-wanted': [
    ['[1 2]', 'Line 1, column 4'],
    ['{"a": 1 "b": 2}', 'Line 1, column 9'],
  ],
  'colon-wanted': [['{"a" 1}', 'Line 1, column 6']],
  'key-wanted': [
    ['{a: 1}', 'Line 1, column 2'],
    ['{1: 1}', 'Line 1, column 2'],
  ],
  'single-quotes': [
    ["{'a': 1}", 'Line 1, column 2'],
    ['{"a": “x”}', 'Line 1, column 7'],
  ],
  comment: [
    ['// plan\n{}', 'Line 1, column 1'],
    ['{\r\n  # plan\r\n}', 'Line 2, column 3'],
  ],
  'bare-word': [
    ['{"a": NaN}', 'Line 1, column 7'],
    ['{"a": undefined}', 'Line 1, column 7'],
  ],
  'no-number': [
    ['{"a": 01}', 'Line 1, column 7'],
    ['{"a": .5}', 'Line 1, column 7'],
    ['{"a": +5}', 'Line 1, column 7'],
    ['{"a": 5.}', 'Line 1, column 7'],
  ],
  'open-text': [['{"a": "b', 'Line 1, column 7']],
  'line-break-in-text': [['{"a": "b\nc"}', 'Line 1, column 9']],
  'bad-escape': [
    ['{"a": "C:\\dir"}', 'Line 1, column 10'],
    ['{"a": "\\u12g4"}', 'Line 1, column 8'],
  ],
  unexpected: [
    ['{"a": ]', 'Line 1, column 7'],
    ['{,}', 'Line 1, column 2'],
    ['{"a":1]', 'Line 1, column 7'],
    ['[1:2]', 'Line 1, column 3'],
  ],
};

const each = Object.entries(faults).flatMap(([fault, texts]) =>
  texts.map(([text, where]) => ({ fault: fault as JsonFault, text, where })),
);

describe('parsePlanJson', () => {
  test.each(each)(
    'tells the line and column and what to do: $fault in $text',
    ({ fault, text, where }) => {
      expect(() => JSON.parse(text) as unknown).toThrow();
      const result = safeParsePlanJson(text);
      expect(result.ok ? [] : result.issues).toMatchObject([
        { code: 'not-json', path: [], where, remedy: issueMessages.en.json[fault] },
      ]);
    },
  );

  test('says all there is to say of one fault', () => {
    const result = safeParsePlanJson('{\n  "milepost": 1,\n}');
    expect(result).toEqual({
      ok: false,
      issues: [
        {
          code: 'not-json',
          path: [],
          where: 'Line 3, column 1',
          position: { line: 3, column: 1 },
          value: '"}"',
          message: 'The text stops being JSON at "}".',
          remedy: 'Take out the comma before it: the last entry has none after it.',
        },
      ],
    });
  });

  test('reads a plan, with or without a byte order mark', () => {
    const text = JSON.stringify(oneRowPlan);
    expect(parsePlanJson(text)).toEqual(oneRowPlan);
    expect(parsePlanJson(`\uFEFF${text}`)).toEqual(oneRowPlan);
  });

  test('refuses a key that stands twice, of which JSON.parse would keep the last', () => {
    const text = JSON.stringify(oneRowPlan, null, 2).replace(
      '"milepost": 1,',
      '"milepost": 1,\n  "mile\\u0070ost": 1,',
    );
    expect(JSON.parse(text)).toEqual(oneRowPlan);
    const result = safeParsePlanJson(text);
    expect(result.ok ? [] : result.issues).toEqual([
      {
        code: 'duplicate-key',
        path: ['milepost'],
        where: 'Line 3, column 3',
        position: { line: 3, column: 3 },
        value: '"milepost"',
        message: 'The key "milepost" stands twice in the same object; the first was on line 2.',
        remedy: 'Keep one of them: all but the last would be lost.',
      },
    ]);
  });

  test('tells keys that stand twice together with everything else', () => {
    const result = safeParsePlanJson(
      '{"milepost": 1, "notes": [{"en": "a", "en": "b", "cy": "c"}]}',
    );
    const codes = result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path].join(' '));
    expect(codes[0]).toBe('duplicate-key notes 0 en');
    expect(codes).toContain('missing title');
  });

  test('the same key in two objects is no duplicate', () => {
    const result = safeParsePlanJson('{"a": {"b": 1}, "c": {"b": 1}, "d": [{"b": 1}, {"b": 1}]}');
    expect(result.ok ? [] : result.issues.map(({ code }) => code)).not.toContain('duplicate-key');
  });

  test('a number too large to hold is no figure', () => {
    const text = JSON.stringify(oneRowPlan).replace('"decimals":', '"decimals":1e999, "x":');
    const result = safeParsePlanJson(text);
    expect(result.ok ? [] : result.issues).toContainEqual(
      expect.objectContaining({ code: 'not-finite', value: 'Infinity' }),
    );
  });

  test('what is no text at all is an issue', () => {
    const result = safeParsePlanJson(oneRowPlan as unknown as string);
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        code: 'not-json',
        where: 'The plan',
        value: 'an object',
        remedy: issueMessages.en.json['not-text'],
      },
    ]);
  });

  test('throws a PlanError with the place', () => {
    expect(() => parsePlanJson('{')).toThrow(PlanError);
    expect(() => parsePlanJson('{')).toThrow(
      'The plan cannot be understood in 1 place:\n- Line 1, column 2: ',
    );
  });
});
