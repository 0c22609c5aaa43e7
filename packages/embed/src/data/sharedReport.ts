import type { PlanReport } from '@milepost/core';
import { EmbedError } from '../failure/EmbedError.js';
import { fetchText } from './fetchText.js';
import { reportFromText } from './reportFromText.js';

export interface SharedReport {
  readonly report: Promise<PlanReport>;
  /** To be called once by who asked for it. When nobody wants it any more, it is no longer waited for. */
  readonly release: () => void;
}

interface Entry {
  readonly report: Promise<PlanReport>;
  readonly abandon: AbortController;
  users: number;
}

const entries = new Map<string, Entry>();

/** The report at an address: one fetch and one evaluation, however many elements want it at a time. */
export function sharedReport(src: string, mostBytes: number, base: string): SharedReport {
  const address = addressOf(src, base);
  if (address === null) {
    const error = new EmbedError({ kind: 'bad-address', facts: { address: src } });
    return { report: Promise.reject(error), release: () => {} };
  }
  const key = `${mostBytes} ${address}`;
  const entry = entries.get(key) ?? newEntry(address, mostBytes);
  entries.set(key, entry);
  entry.users += 1;
  // A failure is not kept: who asks again is answered anew.
  const forget = () => {
    if (entries.get(key) === entry) entries.delete(key);
  };
  entry.report.catch(forget);
  return {
    report: entry.report,
    release() {
      entry.users -= 1;
      if (entry.users > 0) return;
      entry.abandon.abort();
      forget();
    },
  };
}

function newEntry(address: string, mostBytes: number): Entry {
  const abandon = new AbortController();
  const report = fetchText(address, mostBytes, abandon.signal).then(reportFromText);
  return { report, abandon, users: 0 };
}

/** Only what a page may fetch: an address that is a script, or data, is none. */
function addressOf(src: string, base: string): string | null {
  try {
    const url = new URL(src, base);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
