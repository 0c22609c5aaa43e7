import { embedSnippet } from './embedSnippet.js';
import type { EmbedChoices } from './embedSnippet.js';
import type { EmbedScript } from './EmbedScript.js';
import { exampleFolder } from './snippets.js';

/** A snippet as the builder would make it, at the examples' address. */
export function exampleSnippet(
  scripts: readonly EmbedScript[],
  chosen: Partial<EmbedChoices>,
): string {
  const [main, welsh] = scripts;
  return embedSnippet({
    way: 'script',
    tag: 'milepost-plan',
    folder: exampleFolder,
    title: 'The improvement plan',
    integrity: main?.integrity ?? '',
    integrityWelsh: welsh?.integrity ?? '',
    ...chosen,
  });
}
