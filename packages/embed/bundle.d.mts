import type { BuildResult } from 'esbuild';

export declare function bundle(
  folder: string,
  options?: {
    readonly conditions?: string[];
    readonly only?: readonly string[];
    readonly forPublishing?: boolean;
  },
): Promise<BuildResult<{ metafile: true }>[]>;
