import { EmbedError } from './EmbedError.js';
import type { EmbedFailure } from './EmbedFailure.js';

/** The failure that something thrown carries; anything that was not foreseen is `not-shown`. */
export function failureOf(thrown: unknown): EmbedFailure {
  return thrown instanceof EmbedError ? thrown.failure : { kind: 'not-shown' };
}
