import { changesCy, changesEnGB, describeChanges, diffPlans } from '@milepost/core/changes';
import type { ChangeMessages, PlanChanges } from '@milepost/core/changes';
import type { Given } from '../command/Command.js';
import { exitCodes } from '../command/exitCodes.js';
import { readOrTell } from '../plan-file/readOrTell.js';
import type { Terminal } from '../terminal/Terminal.js';
import { plainLine } from '../terminal/plainLine.js';
import { wrap } from '../terminal/wrap.js';

/** Compares two plans. */
export async function runDiff(given: Given, terminal: Terminal): Promise<number> {
  const [older = '', newer = ''] = given.arguments;
  const before = await readOrTell(older, terminal);
  const after = await readOrTell(newer, terminal);
  if (before === null || after === null) return exitCodes.unreadable;
  const changes = diffPlans(before, after);
  const words = given.values['lang']?.[0] === 'cy' ? changesCy : changesEnGB;
  const isJson = given.values['format']?.[0] === 'json';
  terminal.out(isJson ? `${JSON.stringify(changes, null, 2)}\n` : asText(changes, words, terminal));
  const asked = given.flags.has('exit-code') && changes.changes.length > 0;
  return asked ? exitCodes.found : exitCodes.fine;
}

const colours = { better: 'green', worse: 'red' } as const;

/** By priority, a sentence a change; a change of verdict has its colour too, where there are colours. */
function asText(changes: PlanChanges, words: ChangeMessages, { style, columns }: Terminal): string {
  const { title, compared, summary, groups } = describeChanges(changes, words);
  const paragraph = (text: string) => wrap(plainLine(text), columns);
  const lines = groups.flatMap((group) => [
    '',
    style.out('bold', plainLine(group.title)),
    ...group.changes.flatMap(({ sentence, change }) => {
      const [first = '', ...rest] = wrap(plainLine(sentence), columns - 2);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)].map((line) =>
        change.effect === 'neither' ? line : style.out(colours[change.effect], line),
      );
    }),
  ]);
  return [
    style.out('bold', plainLine(title)),
    '',
    ...paragraph(compared),
    ...paragraph(summary),
    ...lines,
    '',
  ].join('\n');
}
