import type { EmbedFailure } from './EmbedFailure.js';

/** Carries a failure to where it is told. */
export class EmbedError extends Error {
  constructor(readonly failure: EmbedFailure) {
    // eslint-disable-next-line words/messages -- for a developer; `failureContent` has the reader's words
    super(`Milepost: ${failure.kind} ${JSON.stringify(failure.facts ?? {})}`);
    this.name = 'EmbedError';
  }
}
