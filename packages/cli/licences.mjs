import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The packages that files were bundled from, by folder: the innermost `node_modules` tells which. */
function packageFolders(files) {
  const folders = files.map((file) => /^.*node_modules\/(@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/** What the makers of everything bundled ask to go with it: their licences, a package after another. */
export async function licences(files) {
  const told = await Promise.all(
    packageFolders(files).map(async (folder) => {
      const { name, version, license } = JSON.parse(
        await readFile(path.join(folder, 'package.json'), 'utf8'),
      );
      const own = (await readdir(folder)).find((file) => /^(licen[cs]e|copying)/i.test(file));
      const text = own === undefined ? '' : await readFile(path.join(folder, own), 'utf8');
      const title = `${name} ${version} (${license ?? 'see below'})`;
      return `${title}\n\n${text.trim()}`.trim();
    }),
  );
  const sorted = [...new Set(told)].sort();
  return `${sorted.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}
