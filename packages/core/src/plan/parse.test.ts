import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Every module that a file of core reaches by imports that are still there when types are gone. */
function reachedFrom(entry: string, reached = new Set<string>()): ReadonlySet<string> {
  if (reached.has(entry)) return reached;
  reached.add(entry);
  if (!entry.startsWith('/')) return reached;
  const code = readFileSync(entry, 'utf8');
  for (const [, from] of code.matchAll(/^(?:import|export)\s(?!type\s)[^;]*?from\s+'([^']+)'/gm)) {
    const module = from ?? '';
    const file = resolve(dirname(entry), module.replace(/\.js$/, '.ts'));
    reachedFrom(module.startsWith('.') ? file : module, reached);
  }
  return reached;
}

describe('@milepost/core/parse', () => {
  test('is the only way to zod, and only to zod/mini: full zod breaks Trusted Types', () => {
    const outside = (entry: string) =>
      [...reachedFrom(resolve(source, entry))].filter((module) => !module.startsWith('/'));
    expect(outside('index.ts')).toEqual([]);
    expect(outside('messages/index.ts')).toEqual([]);
    expect(outside('plan/parse.ts')).toEqual(['zod/mini']);
  });

  test('its words reach no page that does not parse', () => {
    const words = resolve(source, 'messages/issuesEnGB.ts');
    expect(reachedFrom(resolve(source, 'index.ts'))).not.toContain(words);
    expect(reachedFrom(resolve(source, 'messages/index.ts'))).not.toContain(words);
    expect(reachedFrom(resolve(source, 'plan/parse.ts'))).toContain(words);
  });
});
