import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../command/runCli.examples.js';
import { writeFileWhole, writeFiles } from './writeFiles.js';

const folder = temporaryFolder();

describe('writeFiles', () => {
  test('of two who write the same new file at once, one is refused and the other’s is whole', async () => {
    const file = path.join(folder, 'raced.txt');
    const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
    const results = await Promise.allSettled(
      texts.map((text) => writeFileWhole(file, text, { replace: false })),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(texts).toContain(readFileSync(file, 'utf8'));
    expect(readdirSync(folder)).toEqual(['raced.txt']);
  });

  test('stopped between two files, leaves those before it whole and nothing half written', async () => {
    const own = path.join(folder, 'stopped');
    const controller = new AbortController();
    controller.abort(new Error('stopped'));
    const files = [{ name: 'a.txt', content: 'a' }];
    await expect(
      writeFiles(own, files, { replace: false, signal: controller.signal }),
    ).rejects.toThrow('stopped');
  });

  test('where a file cannot be put in its place, the old one stays as it was and no other is left beside it', async () => {
    const own = path.join(folder, 'blocked');
    mkdirSync(path.join(own, 'taken'), { recursive: true });
    writeFileSync(path.join(own, 'taken', 'old'), 'old');
    await expect(writeFileWhole(path.join(own, 'taken'), 'new', { replace: true })).rejects.toThrow(
      'could not be written',
    );
    expect(readdirSync(own)).toEqual(['taken']);
    expect(readFileSync(path.join(own, 'taken', 'old'), 'utf8')).toBe('old');
  });
});
