import type { EmbedFailure } from './EmbedFailure.js';

/** Carries a failure to where it is told. */
export class EmbedError extends Error {
  constructor(readonly failure: EmbedFailure) {
    super(`Milepost: ${failure.kind} ${JSON.stringify(failure.facts ?? {})}`);
    this.name = 'EmbedError';
  }
}
