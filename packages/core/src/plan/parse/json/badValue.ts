import type { JsonFault } from '../../../messages/IssueMessages.js';

/** Why what begins with `sign` can be neither a value nor a key. `bare` is the fault of a word without quotes. */
export function badValue(
  sign: string,
  afterComma: boolean,
  bare: 'bare-word' | 'key-wanted',
): JsonFault {
  if (sign === ']' || sign === '}') return afterComma ? 'trailing-comma' : 'unexpected';
  if (/['‘’“”`]/.test(sign)) return 'single-quotes';
  if (sign === '/' || sign === '#') return 'comment';
  if (/[\d.+-]/.test(sign)) return bare === 'key-wanted' ? bare : 'no-number';
  return /[\p{L}_$]/u.test(sign) ? bare : 'unexpected';
}
