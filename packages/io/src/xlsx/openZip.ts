import type { ZipLimits } from './ZipLimits.js';
import { FileFault } from './FileFault.js';
import { smallPart } from './ZipLimits.js';

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  /** Where its packed bytes begin and end. */
  readonly start: number;
  readonly end: number;
  /** Unpacked. */
  readonly size: number;
}

const ends = 0x06054b50;
const central = 0x02014b50;
const local = 0x04034b50;
const ends64 = 0x06064b50;
const locator64 = 0x07064b50;

/**
 * Reads the directory of a zip file and holds it to the limits, before anything is unpacked: parts, unpacked size,
 * ratio, parts that overlap (a bomb without recursion), parts that need a password.
 */
export function openZip(bytes: Uint8Array, limits: ZipLimits): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = findEnd(view);
  const { count, offset } = directoryAt(view, at);
  if (count > limits.parts) throw new FileFault('too-many-parts', { n: count, most: limits.parts });
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  try {
    let position = offset;
    for (let each = 0; each < count; each += 1) {
      const { entry, next } = entryAt(view, bytes, position);
      total += entry.size;
      if (total > limits.bytes) throw tooLarge(limits);
      const packed = Math.max(entry.end - entry.start, 1);
      if (entry.size > smallPart && entry.size / packed > limits.ratio) {
        throw new FileFault('zip-bomb', { most: limits.ratio });
      }
      entries.set(entry.name, entry);
      position = next;
    }
  } catch (error) {
    if (error instanceof RangeError) throw new FileFault('truncated');
    throw error;
  }
  refuseOverlaps(entries, limits);
  return entries;
}

export function tooLarge({ bytes }: ZipLimits): FileFault {
  return new FileFault('too-large', { most: Math.round(bytes / 2 ** 20) });
}

/** The record that ends a zip stands within its last 65,557 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= 0 && at > last - 0x1_0000; at -= 1) {
    if (view.getUint32(at, true) === ends) return at;
  }
  throw new FileFault('truncated');
}

function directoryAt(view: DataView, at: number): { count: number; offset: number } {
  const count = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 16, true);
  const locator = at - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64) return { count, offset };
  const at64 = Number(view.getBigUint64(locator + 8, true));
  if (at64 + 56 > view.byteLength || view.getUint32(at64, true) !== ends64) {
    throw new FileFault('damaged', { found: 'its directory cannot be found' });
  }
  return {
    count: Number(view.getBigUint64(at64 + 32, true)),
    offset: Number(view.getBigUint64(at64 + 48, true)),
  };
}

function entryAt(view: DataView, bytes: Uint8Array, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== central) {
    throw new FileFault('damaged', { found: 'its directory is not one' });
  }
  if ((view.getUint16(at + 8, true) & 1) === 1) throw new FileFault('password');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  const extra = at + 46 + nameLength;
  const [size, packed, header] = sizes64(view, extra, extra + extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  if (view.getUint32(header, true) !== local) {
    throw new FileFault('damaged', { found: 'a part is not where it should be' });
  }
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new FileFault('truncated');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) {
    throw new FileFault('damaged', { found: 'a part is packed in a way that no workbook is' });
  }
  const name = new TextDecoder()
    .decode(bytes.subarray(at + 46, extra))
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
  return { entry: { name, method, start, end: start + packed, size }, next };
}

type Sizes = [size: number, packed: number, header: number];

/** Sizes too large for 32 bits stand in an extra field, in this order, each only where it is wanted. */
function sizes64(view: DataView, from: number, to: number, sizes: Sizes): Sizes {
  const large = 0xffffffff;
  if (!sizes.includes(large)) return sizes;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    return sizes.map((size) => {
      if (size !== large) return size;
      field += 8;
      return Number(view.getBigUint64(field - 8, true));
    }) as Sizes;
  }
  throw new FileFault('damaged', { found: 'the size of a part is missing' });
}

function refuseOverlaps(entries: ReadonlyMap<string, ZipEntry>, { ratio }: ZipLimits): void {
  let end = 0;
  for (const entry of [...entries.values()].sort((a, b) => a.start - b.start)) {
    if (entry.start < end) throw new FileFault('zip-bomb', { most: ratio });
    end = entry.end;
  }
}
