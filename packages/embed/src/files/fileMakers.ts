type MakeFile = (...asked: readonly unknown[]) => unknown;

/** What makes files to download, as the kit asks for it. */
export interface FileMakers {
  readonly csvFile: MakeFile;
  readonly chartFile: MakeFile;
}

let known: FileMakers | null = null;
const listeners = new Set<() => void>();

/** From now on elements offer their tables as CSV and their charts as SVG; those already shown too. */
export function addFileMakers(makers: FileMakers): void {
  known = makers;
  for (const hear of listeners) hear();
}

/** What makes files, where the page has it. */
export function fileMakers(): FileMakers | null {
  return known;
}

/** Calls back when the page comes to have it, until the function it returns is called. */
export function onFileMakers(hear: () => void): () => void {
  listeners.add(hear);
  return () => void listeners.delete(hear);
}
