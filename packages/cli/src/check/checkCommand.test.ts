import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cleanPlan, smallPlan } from '@milepost/core/examples';
import { plymouthPlan } from '@milepost/plymouth';
import { describe, expect, test } from 'vitest';
import { runCli, startCli, temporaryFolder } from '../command/runCli.examples.js';

const cwd = temporaryFolder();
const write = (name: string, text: string | Uint8Array) => {
  writeFileSync(path.join(cwd, name), text);
  return name;
};
const asJson = (plan: unknown) => JSON.stringify(plan, null, 2);
const plymouth = write('plymouth.json', asJson(plymouthPlan));
const clean = write('clean.json', asJson(cleanPlan));
const check = (...args: string[]) => runCli(['check', ...args], { cwd });

describe('milepost check', () => {
  test('a plan in which everything agrees is fine: 0', async () => {
    const { code, out, err } = await check(clean);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Everything adds up.');
  });

  test('findings as severe as --fail-on asks end with 1, each with its line and what to do', async () => {
    const { code, out } = await check(plymouth);
    expect(code).toBe(1);
    expect(out).toMatch(/^Errors$/m);
    expect(out).toMatch(/^ {4}plymouth\.json:\d+:\d+ {2}Summary of progress$/m);
    expect(out).toContain('It says 68.2% of milestones are “On track”; 17 of 22 is 77.3%.');
    expect(out).toMatch(/^\d+ errors, .*$/m);
  });

  test('a place leads to the line that holds the figure', async () => {
    const { out } = await check(plymouth, '--format', 'json');
    const { findings } = JSON.parse(out);
    const lines = asJson(plymouthPlan).split('\n');
    const printed = findings.filter(({ rule }: { rule: string }) => rule === 'printed-travel');
    expect(printed.length).toBeGreaterThan(3);
    for (const { file, place } of printed) {
      expect(lines[file.line - 1]!.trim()).toBe('{');
      expect(lines[file.line]).toContain(`"period": "${place.period}"`);
    }
  });

  test('a rule that is off, or let off, fails nothing', async () => {
    const { findings } = JSON.parse((await check(plymouth, '-f', 'json')).out);
    const rules = [...new Set<string>(findings.map(({ rule }: { rule: string }) => rule))];
    const off = await check(plymouth, ...rules.map((rule) => `--rule=${rule}=off`));
    expect(off.code).toBe(0);
    expect(off.out).toContain('Everything adds up.');
    const notes = rules.flatMap((rule) => ['--rule', `${rule}=note`]);
    expect((await check(plymouth, ...notes)).code).toBe(0);
    expect((await check(plymouth, ...notes, '--fail-on', 'note')).code).toBe(1);
  });

  test('what the plan acknowledges is counted, shown on request with its reason, and fails nothing', async () => {
    const { findings } = JSON.parse((await check(plymouth, '-f', 'json')).out);
    const acknowledged = [
      ...new Set<string>(findings.map(({ rule }: { rule: string }) => rule)),
    ].map((rule) => ({ rule, reason: 'Kept as printed.' }));
    const file = write('known.json', asJson({ ...plymouthPlan, acknowledged }));
    const { code, out } = await check(file);
    expect(code).toBe(0);
    expect(out).toContain(`Everything adds up. ${findings.length} acknowledged`);
    expect((await check(file, '--acknowledged')).out).toContain('Acknowledged: Kept as printed.');
  });

  test('speaks Welsh of what it finds', async () => {
    const { out } = await check(plymouth, '--lang', 'cy');
    expect(out).toMatch(/^Gwallau$/m);
    expect(out).toContain('I’w wneud:');
  });

  test.each([
    [['--format', 'yaml'], /human, json, github, junit, sarif/],
    [['--fail-on'], /--fail-on needs a value: --fail-on error\|warning\|note/],
    [['--rule', 'printed-travle=off'], /Did you mean printed-travel\?/],
    [['--rule', 'printed-travel=quiet'], /--rule printed-travel=off/],
    [['--format', 'json', '--format', 'sarif'], /--format may be given once/],
    [['--watch=no'], /takes no value/],
    [['another.json'], /A path with spaces needs quotes/],
  ])('%j is a mistake of the command line: 64', async (args, says) => {
    const { code, out, err } = await check(clean, ...args);
    expect({ code, out }).toEqual({ code: 64, out: '' });
    expect(err).toMatch(says);
  });

  test('needs to be told which file', async () => {
    expect((await check()).err).toContain('milepost check needs FILE');
  });
});

describe('a file that is no plan ends with 2', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty.json', '', /The file is empty/],
    ['blank.json', ' \n ', /blank\.json:\d+:\d+/],
    ['not.json', '{\n  "milepost": 1,\n}', /not\.json:3:1\n {2}.*\n {2}To do: Take out the comma/],
    [
      'twice.json',
      '{\n"milepost": 1,\n"milepost": 1\n}',
      /twice\.json:3:1\n {2}The key "milepost" stands twice/,
    ],
    [
      'mistyped.json',
      asJson({ ...smallPlan, titel: 1 }),
      /mistyped\.json:\d+:3 {2}.*[^]*Did you mean|title/,
    ],
    ['list.json', '[]', /list\.json:1:1/],
    ['utf-16.json', Buffer.from('\uFEFF{"milepost": 1}', 'utf16le'), /not UTF-8.*UTF-16/],
    ['windows.json', Buffer.from('{"title": "\xA3"}', 'latin1'), /not UTF-8.*Windows-1252/],
    ['binary.json', Buffer.from([0, 1, 2, 255, 254, 0, 7]), /binary\.json/],
    ['report.pdf', '%PDF-1.7', /cannot be read from a document/],
    ['deep.json', '['.repeat(100_000), /deep\.json:1:\d+/],
  ])('%s', async (name, text, says) => {
    const { code, out, err } = await check(write(name, text));
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(out).toMatch(says);
    expect(out).toMatch(/The plan could not be read: 1 thing to put right\.|things/);
  });

  test.each([
    ['nowhere.json', /no such file/],
    ['clean.json/within.json', /no such file/],
    ['.', /This is a folder/],
  ])('%s, which is not a file', async (name, says) => {
    const { code, out } = await check(name);
    expect(code).toBe(2);
    expect(out).toMatch(says);
  });

  test.skipIf(process.getuid?.() === 0)('one that may not be read', async () => {
    chmodSync(path.join(cwd, write('locked.json', '{}')), 0);
    expect(await check('locked.json')).toMatchObject({
      code: 2,
      out: expect.stringMatching(/may not/),
    });
  });

  test('every issue at once, each with its own place', async () => {
    const bad = { ...smallPlan, asAt: 'soon', priorities: [{ ref: '1' }], marking: 7 };
    const { out } = await check(write('many.json', asJson(bad)), '--format', 'json');
    const { issues, plan, exitStatus } = JSON.parse(out);
    expect({ plan, exitStatus }).toEqual({ plan: null, exitStatus: 2 });
    expect(issues.length).toBeGreaterThanOrEqual(4);
    const lines = asJson(bad).split('\n');
    const asAt = issues.find(({ path }: { path: string[] }) => path[0] === 'asAt');
    expect(lines[asAt.place.line - 1]!.slice(asAt.place.column - 1)).toMatch(/^"soon"/);
  });

  test('a path with spaces and letters of other scripts is as good as any', async () => {
    mkdirSync(path.join(cwd, 'Cynllun gwella ŵ'));
    const file = write('Cynllun gwella ŵ/y cynllun.json', asJson(cleanPlan));
    expect((await check(file)).code).toBe(0);
  });
});

describe('a plan that means ill', () => {
  test('cannot send escape sequences to the terminal, nor commands to CI', async () => {
    const title = '\u001B[2J::error::pwned\r\n::warning::\u202E';
    const priorities = plymouthPlan.priorities.map((one) => ({ ...one, title }));
    const labelled = { ...plymouthPlan, title, priorityName: title, priorities };
    const file = write('ill.json', asJson(labelled));
    for (const format of ['human', 'github', 'junit']) {
      const { out } = await check(file, '--format', format);
      expect(out).toContain('pwned');
      expect(out).not.toMatch(/[\u001B\u202E]/);
      expect(out).not.toMatch(/^::warning::/m);
    }
  });
});

describe('milepost check --watch', () => {
  test('checks again when an editor saves, in place or by putting a new file there', async () => {
    const file = write('watched.json', asJson(cleanPlan));
    const child = startCli(['check', file, '--watch'], { cwd });
    let out = '';
    let err = '';
    child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
    const told = async (words: string | RegExp) => {
      while (!(typeof words === 'string' ? out.includes(words) : words.test(out))) {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      out = '';
    };
    while (!err.includes('Ctrl+C ends it')) await new Promise((resolve) => setTimeout(resolve, 20));
    await told('Everything adds up.');
    write('watched.json', '{ "milepost": 1');
    await told('could not be read');
    write('watched.tmp', asJson(plymouthPlan));
    renameSync(path.join(cwd, 'watched.tmp'), path.join(cwd, file));
    await told(/\d+ errors/);
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(err).not.toContain('fault');
  });
});
