export function bundle(folder: string, options?: { conditions?: readonly string[] }): Promise<void>;
