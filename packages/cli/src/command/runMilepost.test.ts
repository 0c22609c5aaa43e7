import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { version } from '../../package.json';
import { commands } from './commands.js';
import { runCli } from './runCli.examples.js';

const colour = /\u001B\[/;

describe('milepost', () => {
  test('asked for help, or for nothing, lists every command with what it does', async () => {
    for (const args of [[], ['--help'], ['-h'], ['help']]) {
      const { code, out, err } = await runCli(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const { name, summary } of commands)
        expect(out).toMatch(new RegExp(`${name} +${summary.slice(0, 30)}`));
    }
  });

  test.each(commands.map((command) => [command.name, command] as const))(
    '%s --help gives its usage, every option, an example and every exit status',
    async (name, command) => {
      const { code, out } = await runCli([name, '--help']);
      expect(code).toBe(0);
      expect(out).toBe((await runCli(['help', name])).out);
      for (const option of command.options) expect(out).toContain(`--${option.name}`);
      for (const { run } of command.examples) expect(out).toContain(run);
      for (const status of [...Object.keys(command.statuses), '64']) {
        expect(out).toMatch(new RegExp(`^  ${status} `, 'm'));
      }
      expect(
        Math.max(
          ...out
            .split('\n')
            .filter((line) => !/^ +(\$|milepost)/.test(line))
            .map((line) => line.length),
        ),
      ).toBeLessThanOrEqual(80);
    },
  );

  test('comes with the licences of all that is bundled with it', () => {
    const file = path.join(path.dirname(inject('milepost')), 'third-party.txt');
    const told = readFileSync(file, 'utf8');
    for (const name of ['zod', 'react', 'preact', 'exceljs', 'papaparse', 'saxes']) {
      expect(told).toMatch(new RegExp(`^${name} \\d+\\.[^(]*\\(\\w`, 'm'));
    }
  });

  test('gives its version', async () => {
    expect(await runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test('says which command was probably meant, and ends with 64', async () => {
    const { code, out, err } = await runCli(['shcema']);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toContain('Did you mean milepost schema?');
  });

  test.each([
    [['schema', '--vesrion'], /no option --vesrion/],
    [['schema', 'plan.json'], /"plan.json" is one more/],
    [['--loud'], /"--loud" is not an option of milepost/],
  ])('%j cannot be understood: 64, and what to write instead', async (args, says) => {
    const { code, out, err } = await runCli(args);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toMatch(says);
  });

  test('colours nothing for a pipe, unless FORCE_COLOR asks; NO_COLOR leaves a forced one be', async () => {
    const outputs = await Promise.all(
      [{}, { FORCE_COLOR: '1' }, { FORCE_COLOR: '0' }, { FORCE_COLOR: '1', NO_COLOR: '1' }].map(
        async (env) => colour.test((await runCli(['--help'], { env })).out),
      ),
    );
    expect(outputs).toEqual([false, true, false, true]);
  });

  test('stops quietly when whoever reads its output has read enough', () => {
    const { stdout, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" "$1" schema | head -c 20', process.execPath, inject('milepost')],
      { encoding: 'utf8' },
    );
    expect(stdout).toHaveLength(20);
    expect(stderr).toBe('');
  });
});
