export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Without its byte order mark. */
  readonly text: string;
  readonly encoding: TextEncodingName;
  /** Whether the file said so itself with a byte order mark. Without one, the encoding was told from the bytes. */
  readonly marked: boolean;
}

/**
 * Reads the bytes of a text file whatever a spreadsheet saved it as: UTF-8 with or without its mark, UTF-16 of either
 * order, or Windows-1252 (what Excel's plain "CSV" is in Britain). Bytes that are not UTF-8 are read as Windows-1252:
 * say so to whoever sent the file, since another code page cannot be told from it.
 *
 * @example
 * decodeText(new Uint8Array([0xa3, 0x35])); // { text: '£5', encoding: 'windows-1252', marked: false }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [marked, skip] = markOf(bytes);
  const encoding = marked ?? (utf16Of(bytes) || (isUtf8(bytes) ? 'utf-8' : 'windows-1252'));
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(skip));
  return {
    text: encoding === 'windows-1252' ? withItsPunctuation(text) : text,
    encoding,
    marked: marked !== null,
  };
}

/** 0x80 to 0x9F of Windows-1252: Node 20 decodes them as control characters. */
const punctuation = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function withItsPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (char) => punctuation[char.charCodeAt(0) - 0x80] ?? char);
}

function markOf(bytes: Uint8Array): [encoding: TextEncodingName | null, length: number] {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return ['utf-8', 3];
  if (first === 0xff && second === 0xfe) return ['utf-16le', 2];
  if (first === 0xfe && second === 0xff) return ['utf-16be', 2];
  return [null, 0];
}

/** A table's delimiters, digits and line ends are ASCII, whose other byte is 0 in UTF-16. */
function utf16Of(bytes: Uint8Array): TextEncodingName | '' {
  const sample = bytes.subarray(0, 4096);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  });
  if (odd > sample.length / 8 && odd > even * 4) return 'utf-16le';
  if (even > sample.length / 8 && even > odd * 4) return 'utf-16be';
  return '';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
