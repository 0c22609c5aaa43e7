import * as z from 'zod/mini';
import type { Expected } from './Expected.js';
import { record } from './record.js';
import { refusedUnless } from './refusedUnless.js';

const plain: Expected = 'plain-text';
const localised: Expected = 'text';

const notBlank = refusedUnless<string>((text) => text.trim() !== '', 'blank-text');

/** A string that has no languages: a code, a label as printed. */
export const plainText = z.string(plain);

/** An id or a ref: what other parts of the plan, and links, refer to. */
export const reference = z.string(plain).check(notBlank);

/** `Text`: a string, or the same words in English and Welsh. */
export const text = z.union([z.string(plain), record({ en: plainText, cy: plainText })], localised);

/** `Text` that names something, and so may not be blank. */
export const name = z.union([reference, record({ en: reference, cy: reference })], localised);
