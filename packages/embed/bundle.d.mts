import type { BuildResult } from 'esbuild';

export declare function bundle(
  folder: string,
  options?: { readonly conditions?: string[]; readonly only?: readonly string[] },
): Promise<BuildResult<{ metafile: true }>[]>;
