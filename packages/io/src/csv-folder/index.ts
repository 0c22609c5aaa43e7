export { decodeText } from '../text/decodeText.js';
export { parseDelimited } from '../text/parseDelimited.js';
export type { DecodedText, TextEncodingName } from '../text/decodeText.js';
export type { DelimitedOptions, DelimitedText, Delimiter } from '../text/parseDelimited.js';
