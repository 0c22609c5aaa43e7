// Checks each package as npm would receive it: packed, then unpacked and read.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pack, publicPackages } from './packages.mjs';
import { root } from './setup.mjs';

const work = mkdtempSync(path.join(tmpdir(), 'milepost-check-'));
const failures = [];

function output(command, args) {
  return execFileSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function attempt(what, check) {
  try {
    check();
    console.log(`  ${what}: passed`);
  } catch (error) {
    failures.push(what);
    console.error(`  ${what}: FAILED\n${error.stdout ?? error.message}`);
  }
}

function expectThat(condition, message) {
  if (!condition) throw new Error(message);
}

/** A client file says so on its first line and no other file does: bundlers look nowhere else. */
function checkClientDirective(sources, packed) {
  const isClient = (file) => /^(['"])use client\1;?\n/.test(readFileSync(file, 'utf8'));
  for (const source of readdirSync(sources, { recursive: true })) {
    if (!/\.tsx?$/.test(source)) continue;
    const built = path.join(packed, 'dist', source.replace(/\.tsx?$/, '.js'));
    let client;
    try {
      client = isClient(built);
    } catch {
      continue; // a test, story or example: not built
    }
    const expected = isClient(path.join(sources, source));
    expectThat(
      client === expected,
      `${built} should ${expected ? '' : 'not '}start with 'use client', as ${source} does`,
    );
  }
}

function checkContents(packed, manifest) {
  const files = readdirSync(packed, { recursive: true });
  const strays = files.filter((file) => /\.(test|stories|examples)\.|(^|\/)src\//.test(file));
  expectThat(strays.length === 0, `these should not be published: ${strays.join(', ')}`);
  const text = JSON.stringify(manifest);
  expectThat(
    !text.includes('@milepost/source'),
    'the @milepost/source condition is for this repository',
  );
  expectThat(!/"(workspace|catalog):/.test(text), 'every dependency needs a version');
}

for (const { folder } of publicPackages()) {
  const name = path.basename(folder);
  const destination = path.join(work, name);
  console.log(name);
  const tarball = pack(folder, destination);
  output('tar', ['-xzf', tarball, '-C', destination]);
  const packed = path.join(destination, 'package');
  const manifest = JSON.parse(readFileSync(path.join(packed, 'package.json'), 'utf8'));
  // Stylesheets, schemas, and scripts for a page's own tags: nobody imports them for what they export.
  const entries = Object.keys(manifest.exports ?? {});
  const tagged = entries.filter((entry) => /\.(css|json|m?js)$/.test(entry));
  const untyped = tagged.length > 0 ? ['--exclude-entrypoints', ...tagged] : [];

  attempt('publint', () => output('pnpm', ['exec', 'publint', tarball, '--strict']));
  // A package that is only a command has nothing to import.
  if (entries.length > 0)
    attempt('attw', () =>
      output('pnpm', ['exec', 'attw', tarball, '--profile', 'esm-only', ...untyped]),
    );
  attempt('contents', () => checkContents(packed, manifest));
  attempt("'use client'", () => checkClientDirective(path.join(folder, 'src'), packed));
}

rmSync(work, { recursive: true });
process.exit(failures.length > 0 ? 1 : 0);
