import type { XmlHandlers } from './readXml.js';
import type { ZipEntry } from './openZip.js';
import type { ZipLimits } from './ZipLimits.js';
import { FileFault } from './FileFault.js';
import { openZip } from './openZip.js';
import { readXml } from './readXml.js';
import { unpack } from './unpack.js';

/** The parts of a workbook, held to the limits. */
export interface XlsxFile {
  readonly names: readonly string[];
  has(part: string): boolean;
  read(part: string, handlers: XmlHandlers): void;
  /** The bytes of a part, a piece at a time. */
  pieces(part: string, take: (piece: Uint8Array) => boolean | void): void;
}

export function xlsxFile(bytes: Uint8Array, limits: ZipLimits): XlsxFile {
  const entries = openZip(bytes, limits);
  const lower = new Map([...entries].map(([name, entry]) => [name.toLowerCase(), entry]));
  const find = (part: string): ZipEntry => {
    const entry = entries.get(part) ?? lower.get(part.toLowerCase());
    if (!entry) throw new FileFault('damaged', { found: `its part ${part} is missing` });
    return entry;
  };
  return {
    names: [...entries.keys()],
    has: (part) => lower.has(part.toLowerCase()),
    read: (part, handlers) => readXml(bytes, find(part), limits, handlers),
    pieces: (part, take) => unpack(bytes, find(part), limits, take),
  };
}
