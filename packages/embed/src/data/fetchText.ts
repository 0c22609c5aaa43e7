import { EmbedError } from '../failure/EmbedError.js';
import type { EmbedFailureKind } from '@milepost/core/messages';
import { readText } from './readText.js';

/** The text at an address, up to so many bytes. Nothing is asked of any other address. */
export async function fetchText(
  address: string,
  mostBytes: number,
  signal: AbortSignal,
): Promise<string> {
  const response = await fetch(address, { signal }).catch((error: unknown) => {
    if (signal.aborted) throw error;
    throw new EmbedError({ kind: 'network', facts: { address } });
  });
  const { status } = response;
  if (!response.ok) throw new EmbedError({ kind: refusalOf(status), facts: { address, status } });
  const text = await readText(response, mostBytes).catch((error: unknown) => {
    if (signal.aborted || error instanceof EmbedError) throw error;
    throw new EmbedError({ kind: 'network', facts: { address } });
  });
  if (text === null) {
    const limit = `${mostBytes / 1_000_000} MB`;
    throw new EmbedError({ kind: 'too-large', facts: { address, limit } });
  }
  // A site that wants its reader to sign in, and many a site without the page, answers with a page of its own.
  const type = response.headers.get('content-type') ?? '';
  if (/html/i.test(type) || /^\s*</.test(text)) {
    throw new EmbedError({ kind: 'web-page', facts: { address } });
  }
  return text;
}

function refusalOf(status: number): EmbedFailureKind {
  if (status === 401 || status === 403) return 'not-allowed';
  return status >= 400 && status < 500 ? 'not-found' : 'server';
}
