import { Inflate } from 'fflate';
import type { ZipEntry } from './openZip.js';
import type { ZipLimits } from './ZipLimits.js';
import { FileFault } from './FileFault.js';
import { smallPart } from './ZipLimits.js';

/** Packed bytes taken at a time: at the worst ratio of the format they unpack to 8 MiB. */
const step = 8 * 2 ** 10;

/**
 * Unpacks one part of a zip file piece by piece, until `take` returns `false`. It counts as it goes, whatever the
 * directory says of the size.
 */
export function unpack(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: ZipLimits,
  take: (piece: Uint8Array) => boolean | void,
): void {
  const packed = bytes.subarray(entry.start, entry.end);
  let done = 0;
  let going = true;
  const count = (piece: Uint8Array) => {
    if (!going) return;
    done += piece.length;
    const isBomb = done > smallPart && done / Math.max(packed.length, 1) > limits.ratio;
    if (isBomb || done > limits.bytes) throw new FileFault('zip-bomb', { most: limits.ratio });
    if (done > entry.size)
      throw new FileFault('damaged', { found: 'a part is larger than it says' });
    if (piece.length > 0) going = take(piece) !== false;
  };
  if (entry.method === 0) {
    for (let at = 0; at < packed.length && going; at += 2 ** 16) {
      count(packed.subarray(at, at + 2 ** 16));
    }
  } else {
    inflate(packed, count, () => going);
  }
  if (going && done !== entry.size) {
    throw new FileFault('damaged', { found: 'a part is smaller than it says' });
  }
}

function inflate(
  packed: Uint8Array,
  take: (piece: Uint8Array) => void,
  going: () => boolean,
): void {
  const stream = new Inflate((piece) => take(piece));
  try {
    for (let at = 0; at < packed.length && going(); at += step) {
      const isLast = at + step >= packed.length;
      stream.push(packed.subarray(at, at + step), isLast);
    }
  } catch (error) {
    if (error instanceof FileFault) throw error;
    throw new FileFault('damaged', { found: 'a part cannot be unpacked' });
  }
}
