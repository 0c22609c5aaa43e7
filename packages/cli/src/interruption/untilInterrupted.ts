import { Interrupted } from './Interrupted.js';

/**
 * Does work that tidies up after itself when it is stopped: at Ctrl+C its signal aborts, and it ends once it has let go
 * of its files. A second Ctrl+C ends it at once.
 */
export async function untilInterrupted<Result>(
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const stop = () => controller.abort(new Interrupted());
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}
