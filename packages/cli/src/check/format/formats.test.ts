import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { smallPlan } from '@milepost/core/examples';
import { plymouthPlan } from '@milepost/plymouth';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { runCli, temporaryFolder } from '../../command/runCli.examples.js';

const cwd = temporaryFolder();
const lines = JSON.stringify(plymouthPlan, null, 2).split('\n');
writeFileSync(path.join(cwd, 'plan one.json'), lines.join('\n'));
writeFileSync(
  path.join(cwd, 'broken.json'),
  JSON.stringify({ ...smallPlan, asAt: 'soon', titel: 1 }),
);
const known = [{ rule: 'printed-travel', reason: 'Kept <as> printed & "so".' }];
writeFileSync(
  path.join(cwd, 'known.json'),
  JSON.stringify({ ...plymouthPlan, acknowledged: known }, null, 2),
);

async function report(format: string, file: string, ...more: string[]) {
  const { code, out, err } = await runCli(['check', file, '--format', format, ...more], { cwd });
  expect(err).toBe('');
  return { code, out };
}

const findings = async (file = 'plan one.json') =>
  JSON.parse((await report('json', file)).out).findings as {
    acknowledged: unknown;
    rule: string;
  }[];

describe('--format sarif', () => {
  const sarif = async (file: string) => JSON.parse((await report('sarif', file)).out) as Log;

  test('has what SARIF 2.1.0 requires, and every result names a rule that is described', async () => {
    for (const file of ['plan one.json', 'broken.json', 'known.json']) {
      const log = await sarif(file);
      expect(log.version).toBe('2.1.0');
      expect(log.$schema).toContain('sarif-schema-2.1.0.json');
      const [run] = log.runs;
      const { name, rules = [] } = run!.tool.driver;
      expect(name).toBe('milepost');
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
      expect(run!.results!.length).toBeGreaterThan(0);
      for (const { ruleId, ruleIndex, message, level, locations } of run!.results!) {
        expect(rules[ruleIndex!]!.id).toBe(ruleId);
        expect(message.text).toMatch(/\S/);
        expect(['error', 'warning', 'note']).toContain(level);
        const { artifactLocation, region } = locations![0]!.physicalLocation!;
        expect(artifactLocation!.uri).toBe(encodeURIComponent(file));
        expect(region!.startLine).toBeGreaterThan(0);
        expect(region!.startColumn).toBeGreaterThan(0);
      }
    }
  });

  test('has every finding once, and those that are acknowledged as suppressed with the reason', async () => {
    const [run] = (await sarif('known.json')).runs;
    const found = await findings('known.json');
    expect(run!.results).toHaveLength(found.length);
    const suppressed = run!.results!.filter(({ suppressions }) => suppressions);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(
      found.filter(({ acknowledged }) => acknowledged).map(({ rule }) => rule),
    );
    expect(suppressed[0]!.suppressions).toEqual([
      { kind: 'inSource', justification: known[0]!.reason },
    ]);
  });

  test('says whether the plan could be read, and with what status the check ended', async () => {
    const invocation = async (file: string) => (await sarif(file)).runs[0]!.invocations![0];
    expect(await invocation('broken.json')).toEqual({ executionSuccessful: false, exitCode: 2 });
    expect(await invocation('plan one.json')).toEqual({ executionSuccessful: true, exitCode: 1 });
  });
});

describe('--format junit', () => {
  interface Element {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    text: string;
    readonly inside: Element[];
  }

  async function xml(file: string, ...more: string[]): Promise<Element> {
    const parser = new SaxesParser({});
    const root: Element = { name: '', attributes: {}, text: '', inside: [] };
    const open = [root];
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      const element: Element = { name, attributes, text: '', inside: [] };
      open.at(-1)!.inside.push(element);
      open.push(element);
    });
    parser.on('text', (text) => (open.at(-1)!.text += text));
    parser.on('closetag', () => void open.pop());
    parser.write((await report('junit', file, ...more)).out).close();
    return root.inside[0]!;
  }

  test('is XML in which each rule is a test, and its counts are those of its tests', async () => {
    const suites = await xml('plan one.json');
    const [suite] = suites.inside;
    const cases = suite!.inside.filter(({ name }) => name === 'testcase');
    const failing = cases.filter(({ inside }) => inside.some(({ name }) => name === 'failure'));
    expect(suites.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(failing.length),
      errors: '0',
    });
    const errors = (await findings()).map(({ rule }) => rule);
    for (const { attributes } of failing) {
      expect(errors).toContain(attributes['classname']!.replace('milepost.', ''));
    }
    expect(failing.length).toBeLessThan(cases.length);
  });

  test('a rule that is off is no test, and one that fails nothing passes with what it found', async () => {
    const args = ['--rule', 'printed-travel=off', '--rule', 'count-and-percentage=note'];
    const [suite] = (await xml('plan one.json', ...args)).inside;
    const of = (rule: string) =>
      suite!.inside.find(({ attributes }) => attributes['classname'] === `milepost.${rule}`);
    expect(of('printed-travel')).toBeUndefined();
    expect(of('count-and-percentage')!.inside.map(({ name }) => name)).toEqual(['system-out']);
  });

  test('a plan that cannot be read is an error, with every issue', async () => {
    const suites = await xml('broken.json');
    expect(suites.attributes).toMatchObject({ tests: '1', failures: '0', errors: '1' });
    const [error] = suites.inside[0]!.inside.at(-1)!.inside;
    expect(error!.name).toBe('error');
    expect(error!.text).toContain('soon');
    expect(error!.text).toContain('titel');
  });

  test('words that XML would take for its own stand as they are written', async () => {
    const label = '<b>&"\u0000\uFFFF 7 > 6';
    const priorities = plymouthPlan.priorities.map((priority) => ({
      ...priority,
      indicators: (priority.indicators ?? []).map((one) => ({ ...one, label })),
    }));
    writeFileSync(path.join(cwd, 'marks.json'), JSON.stringify({ ...plymouthPlan, priorities }));
    expect(JSON.stringify(await xml('marks.json'))).toContain('<b>&\\" \uFFFD 7 > 6');
  });
});

describe('--format github', () => {
  test('marks the line of each finding that is not acknowledged', async () => {
    const { out } = await report('github', 'known.json');
    const open = (await findings('known.json')).filter(({ acknowledged }) => !acknowledged);
    const commands = out.trimEnd().split('\n');
    expect(commands).toHaveLength(open.length);
    for (const command of commands) {
      expect(command).toMatch(
        /^::(error|warning|notice) file=known\.json,line=\d+,col=\d+,title=[^,:]+::\S/,
      );
    }
  });

  test('names the file from the root of the repository, wherever the check runs', async () => {
    const env = { GITHUB_WORKSPACE: path.dirname(cwd) };
    const { out } = await runCli(['check', 'broken.json', '--format', 'github'], { cwd, env });
    expect(out).toContain(`file=${path.basename(cwd)}/broken.json,`);
  });
});
