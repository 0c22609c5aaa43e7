import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright';
import type { Browser } from 'playwright';
import { bundle } from '../../bundle.mjs';
import { chromiumArgs, findChromium } from '../../../../.ci/chromium.mjs';

/** What a page with this header may do, and nothing else. */
const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

export interface SiteFile {
  readonly type: 'text/html' | 'text/css' | 'text/javascript' | 'application/json';
  readonly body: string;
}

/** A site that holds the single files and what a test puts there, and a browser to visit it with. */
export interface StrictSite {
  readonly browser: Browser;
  readonly origin: string;
  /** By path. What has a path below `/free/` comes without the header. */
  readonly files: Map<string, SiteFile>;
  readonly close: () => Promise<void>;
}

/** Keeps in the page what its policy refused, and what each element told. */
const events = `window.violations = []; window.events = [];
  document.addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample));
  for (const name of ['milepost-ready', 'milepost-error'])
    document.addEventListener(name, (event) => events.push(name + ' ' + event.target.localName));`;

export async function strictSite(scripts: readonly string[]): Promise<StrictSite> {
  const files = new Map<string, SiteFile>();
  const folder = await mkdtemp(path.join(tmpdir(), 'milepost-embed-'));
  await bundle(folder, { conditions: ['@milepost/source'], only: scripts });
  for (const name of [...scripts, 'milepost.css']) {
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript';
    files.set(`/${name}`, { type, body: await readFile(path.join(folder, name), 'utf8') });
  }
  await rm(folder, { recursive: true, force: true });
  files.set('/events.js', { type: 'text/javascript', body: events });
  const server = createServer(({ url = '/' }, response) => {
    const found = files.get(url);
    response.writeHead(found === undefined ? 404 : 200, {
      'content-type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
      ...(!url.startsWith('/free/') && { 'content-security-policy': strict }),
    });
    response.end(found?.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = findChromium();
  const browser = await chromium.launch({
    args: chromiumArgs,
    ...(executablePath && { executablePath }),
  });
  return {
    browser,
    files,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
