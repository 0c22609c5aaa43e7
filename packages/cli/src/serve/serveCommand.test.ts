import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plymouthPlan } from '@milepost/plymouth';
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArgs, findChromium } from '../../../../.ci/chromium.mjs';
import { runCli, startCli, temporaryFolder } from '../command/runCli.examples.js';

const cwd = temporaryFolder();
const at = (name: string) => path.join(cwd, name);
const save = (text: string) => {
  writeFileSync(at('plan.tmp'), text);
  renameSync(at('plan.tmp'), at('plan.json'));
};
const titled = (title: string) => JSON.stringify({ ...plymouthPlan, title });

let child: ReturnType<typeof startCli>;
let origin: string;
let told = '';

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

function ask(url: string, headers: Record<string, string> = {}, method = 'GET') {
  return new Promise<{ status: number; headers: IncomingHttpHeaders; body: string }>(
    (resolve, reject) => {
      const asked = request(url, { headers, method }, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        );
      });
      asked.on('error', reject).end();
    },
  );
}

beforeAll(async () => {
  save(titled('The first title'));
  child = startCli(['serve', 'plan.json', '--port', '0'], { cwd });
  let out = '';
  child.stdout!.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (told += text));
  await until(() => out.includes('\n') && told.includes('Ctrl+C ends it'));
  origin = out.trim().replace('localhost', '127.0.0.1');
});

afterAll(() => void child.kill('SIGKILL'));

describe('milepost serve', () => {
  test('shows the report, and what does not add up beside it', async () => {
    const { status, body, headers } = await ask(origin);
    expect(status).toBe(200);
    expect(body).toContain('The first title');
    expect(body).toContain("connect-src 'self'");
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    expect((await ask(`${origin}findings`)).body).toContain('17 of 22 is 77.3%');
  });

  test('answers this machine alone, by its own name, and only to reading', async () => {
    const host = (name: string) => ask(origin, { host: name });
    expect((await host('evil.example')).status).toBe(403);
    expect((await host(`localhost:${new URL(origin).port}`)).status).toBe(200);
    expect((await ask(origin, {}, 'POST')).status).toBe(405);
    expect((await ask(`${origin}../../etc/passwd`)).status).toBe(404);
    expect((await ask(`${origin}constructor`)).status).toBe(404);
  });

  test('an open page is renewed at every save; a broken plan shows why, and the report comes back', async () => {
    const executablePath = findChromium();
    const browser = await chromium.launch({
      args: chromiumArgs,
      ...(executablePath && { executablePath }),
    });
    try {
      const page = await browser.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(origin);
      await page.getByRole('heading', { level: 1, name: 'The first title' }).waitFor();
      save('{ "milepost": 1, "title": "<b>bold</b>", }');
      await page.getByRole('heading', { name: 'The plan cannot be read yet' }).waitFor();
      await page.getByText('plan.json:1:42').waitFor();
      save(titled('The second title'));
      await page.getByRole('heading', { level: 1, name: 'The second title' }).waitFor();
      expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    } finally {
      await browser.close();
    }
    expect(told).toMatch(/cannot be read: 1 thing to put right\.\nplan\.json: \d+ findings\./);
  });

  test('says when the port is taken: 2', async () => {
    const { port } = new URL(origin);
    const { code, err } = await runCli(['serve', 'plan.json', '--port', port], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(`Port ${port} is taken by another program`);
  });

  test.each(['http', '-1', '70000'])('--port %s is none: 64', async (port) => {
    expect((await runCli(['serve', 'plan.json', `--port=${port}`], { cwd })).code).toBe(64);
  });

  test('ends well at Ctrl+C, open pages or not', async () => {
    const stream = request(`${origin}changes`).on('error', () => undefined);
    stream.end();
    await new Promise((resolve) => stream.on('response', resolve));
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});
