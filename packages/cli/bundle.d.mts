import type { BuildResult } from 'esbuild';

export function bundle(
  folder: string,
  options?: { conditions?: readonly string[] },
): Promise<BuildResult>;
