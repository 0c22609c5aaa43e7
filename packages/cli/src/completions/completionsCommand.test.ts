import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { commands } from '../command/commands.js';
import { runCli } from '../command/runCli.examples.js';
import { shells } from './completionsCommand.js';

const scriptFor = async (shell: string) => (await runCli(['completions', shell])).out;
const isHere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0;

describe.each(shells)('milepost completions %s', (shell) => {
  test('knows every command and every option', async () => {
    const script = await scriptFor(shell);
    for (const { name, options } of commands) {
      expect(script).toMatch(new RegExp(`\\b${name}\\b`));
      for (const option of options) {
        expect(script).toContain(shell === 'fish' ? `-l ${option.name}` : `--${option.name}`);
        for (const choice of option.choices ?? []) expect(script).toContain(choice);
      }
    }
  });

  test.skipIf(!isHere(shell))('is a script that the shell can read', async () => {
    const { status, stderr } = spawnSync(shell, ['-n'], {
      input: await scriptFor(shell),
      encoding: 'utf8',
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe.skipIf(!isHere('bash'))('in bash, the Tab key', () => {
  async function completed(...words: string[]): Promise<string[]> {
    const list = words.map((word) => `'${word}'`).join(' ');
    const ask = `COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _milepost; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = spawnSync('bash', ['-c', `${await scriptFor('bash')}\n${ask}`], {
      encoding: 'utf8',
    });
    return stdout.trim().split('\n');
  }

  test.each([
    [['milepost', 'ch'], ['check']],
    [['milepost', 'help', 're'], ['render']],
    [['milepost', 'check', 'plan.json', '--fo'], ['--format']],
    [['milepost', 'check', 'plan.json', '-f', 's'], ['sarif']],
    [
      ['milepost', 'check', '--fail-on', ''],
      ['error', 'warning', 'note'],
    ],
    [['milepost', 'completions', 'z'], ['zsh']],
    [['milepost', 'check', 'pl'], ['']],
  ])('after %j gives %j', async (words, expected) => {
    expect(await completed(...words)).toEqual(expected);
  });
});

test('of a shell it does not know it says which it does: 64', async () => {
  const { code, err } = await runCli(['completions', 'powershell']);
  expect(code).toBe(64);
  expect(err).toContain('bash, zsh, fish');
});
