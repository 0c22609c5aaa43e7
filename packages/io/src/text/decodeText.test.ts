import { describe, expect, test } from 'vitest';
import { decodeText } from './decodeText.js';

const words = 'Indicator,Value\r\nTŷ – £5,1\r\n';

/** Bytes of UTF-16 in either order. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((_, at) => view.setUint16(at * 2, text.charCodeAt(at), littleEndian));
  return bytes;
}

describe('decodeText', () => {
  test('reads UTF-8 with and without its mark, and leaves the mark out', () => {
    const bytes = new TextEncoder().encode(words);
    expect(decodeText(bytes)).toEqual({ text: words, encoding: 'utf-8', marked: false });
    const marked = new TextEncoder().encode(`\uFEFF${words}`);
    expect(decodeText(marked)).toEqual({ text: words, encoding: 'utf-8', marked: true });
  });

  test.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ] as const)('reads %s with and without its mark', (encoding, littleEndian) => {
    const plain = utf16(words, littleEndian);
    expect(decodeText(plain)).toEqual({ text: words, encoding, marked: false });
    const marked = utf16(`\uFEFF${words}`, littleEndian);
    expect(decodeText(marked)).toEqual({ text: words, encoding, marked: true });
  });

  test('reads what is not UTF-8 as Windows-1252, and says that it was told from the bytes', () => {
    const bytes = new Uint8Array([0x93, 0x48, 0x69, 0x94, 0x20, 0x96, 0x20, 0xa3, 0x35]);
    expect(decodeText(bytes)).toEqual({
      text: '“Hi” – £5',
      encoding: 'windows-1252',
      marked: false,
    });
  });

  test('an empty file is empty UTF-8', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', marked: false });
  });
});
