// Rehearses a release in a throwaway copy of what is committed: versions it, builds it, packs every
// package and reads the tarballs. Publishes nothing.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pack, publicPackages } from './packages.mjs';
import { root } from './setup.mjs';

const work = mkdtempSync(path.join(tmpdir(), 'milepost-release-'));
const checkout = path.join(work, 'checkout');
const failures = [];

function expectThat(condition, message) {
  if (!condition) failures.push(message);
}

function run(command, args, cwd = checkout) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
}

/** A repository of one commit, so that a shallow checkout is as good as any. */
function copyCommitted() {
  mkdirSync(checkout);
  const archive = path.join(work, 'committed.tar');
  run('git', ['archive', '--output', archive, 'HEAD'], root);
  run('tar', ['-xf', archive]);
  run('git', ['init', '--quiet', '--initial-branch', 'main']);
  run('git', ['add', '--all']);
  const author = ['-c', 'user.name=Release rehearsal', '-c', 'user.email=nobody@localhost'];
  run('git', [...author, 'commit', '--quiet', '--no-verify', '--message', 'As committed']);
}

/** The packages that changesets name, with their words; a changeset is front matter and a text. */
function pendingChanges() {
  const folder = path.join(checkout, '.changeset');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .flatMap((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
      if (head === undefined) throw new Error(`.changeset/${name} is not a changeset:\n${text}`);
      return [...head.matchAll(/^['"]?(@[^'":]+)['"]?: *(major|minor|patch)$/gm)].map(
        ([, packageName]) => ({ packageName, firstLine: body.trim().split('\n')[0] }),
      );
    });
}

function privateVersions() {
  return readdirSync(path.join(checkout, 'apps')).map((name) => {
    const manifest = readFileSync(path.join(checkout, 'apps', name, 'package.json'));
    return `${name} ${JSON.parse(manifest).version}`;
  });
}

function checkVersions(before, changes) {
  const bumped = publicPackages(checkout).filter(
    ({ manifest }) => manifest.version !== before.get(manifest.name),
  );
  for (const { packageName, firstLine } of changes) {
    const released = bumped.find(({ manifest }) => manifest.name === packageName);
    expectThat(released, `a changeset names ${packageName}, which has no new version`);
    if (!released) continue;
    const changelog = path.join(released.folder, 'CHANGELOG.md');
    const text = existsSync(changelog) ? readFileSync(changelog, 'utf8') : '';
    expectThat(
      text.includes(`## ${released.manifest.version}\n`) && text.includes(firstLine),
      `${packageName}: CHANGELOG.md does not tell of ${released.manifest.version}: "${firstLine}"`,
    );
  }
  const versions = new Set(bumped.map(({ manifest }) => manifest.version));
  expectThat(versions.size <= 1, `released together, yet numbered ${[...versions].join(', ')}`);
  const left = pendingChanges();
  expectThat(left.length === 0, `changesets are left over for ${left.map((l) => l.packageName)}`);
}

function checkTarball({ folder, manifest: expected }) {
  const { name } = expected;
  const destination = path.join(work, path.basename(folder));
  const tarball = pack(folder, destination);
  run('tar', ['-xzf', tarball, '-C', destination]);
  const packed = path.join(destination, 'package');
  const manifest = JSON.parse(readFileSync(path.join(packed, 'package.json')));
  expectThat(manifest.version === expected.version, `${name}: packed as ${manifest.version}`);

  const versions = new Map(
    publicPackages(checkout).map((each) => [each.manifest.name, each.manifest.version]),
  );
  const needs = { ...manifest.dependencies, ...manifest.peerDependencies };
  for (const [dependency, range] of Object.entries(needs)) {
    expectThat(
      !/^(workspace|catalog|file|link):/.test(range),
      `${name} needs ${dependency} ${range}`,
    );
    if (!versions.has(dependency)) continue;
    const wanted = `^${versions.get(dependency)}`;
    expectThat(range === wanted, `${name} needs ${dependency} ${range}, and not ${wanted}`);
  }
  const license = path.join(packed, 'LICENSE');
  expectThat(
    existsSync(license) && readFileSync(license).equals(readFileSync(path.join(root, 'LICENSE'))),
    `${name}: the tarball has not the repository's LICENSE`,
  );
  const readme = path.join(packed, 'README.md');
  expectThat(
    existsSync(readme) && readFileSync(readme, 'utf8').startsWith(`# ${name}\n`),
    `${name}: the tarball has no README.md that begins with its name`,
  );
  const files = readdirSync(packed, { recursive: true, withFileTypes: true });
  const count = files.filter((file) => file.isFile()).length;
  console.log(`  ${path.basename(tarball)}: ${count} files`);
}

try {
  copyCommitted();
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline']);
  const before = new Map(
    publicPackages(checkout).map(({ manifest }) => [manifest.name, manifest.version]),
  );
  const privateBefore = privateVersions().join();
  const changes = pendingChanges();
  run('pnpm', ['exec', 'changeset', 'version']);
  checkVersions(before, changes);
  expectThat(privateVersions().join() === privateBefore, 'a private app was given a version');
  run('pnpm', ['exec', 'turbo', 'run', 'build', '--filter=./packages/*']);
  publicPackages(checkout).forEach(checkTarball);
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (failures.length > 0) {
  console.error(`This would not be released well:\n  ${failures.join('\n  ')}`);
  process.exitCode = 1;
}
