import type { Benchmark } from '../indicator/Series.js';
import type { Text } from '../text/Text.js';
import { namesOf } from './sameLabel.js';

/** The benchmarks of an indicator by their position among them. */
export interface BenchmarkBook {
  readonly byId: (id: string) => number | undefined;
  /** The first that names the same thing in either language. */
  readonly byLabel: (label: Text) => number | undefined;
}

/** Looked up and not looked through: an indicator may be set beside every authority of the country. */
export function benchmarkBook(benchmarks: readonly Benchmark[] = []): BenchmarkBook {
  const once = (keysOf: (one: Benchmark) => readonly string[]) => {
    let known: Map<string, number> | undefined;
    return (key: string) => {
      if (known === undefined) {
        known = new Map();
        for (const [at, one] of benchmarks.entries()) {
          for (const each of keysOf(one)) if (!known.has(each)) known.set(each, at);
        }
      }
      return known.get(key);
    };
  };
  const named = once(({ label }) => namesOf(label));
  return {
    byId: once(({ id }) => [id]),
    byLabel: (label) => {
      const found = namesOf(label).flatMap((name) => named(name) ?? []);
      return found.length === 0 ? undefined : Math.min(...found);
    },
  };
}
