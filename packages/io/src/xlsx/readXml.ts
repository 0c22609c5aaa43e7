import { SaxesParser } from 'saxes';
import type { ZipEntry } from './openZip.js';
import type { ZipLimits } from './ZipLimits.js';
import { FileFault } from './FileFault.js';
import { unpack } from './unpack.js';

type Attributes = Readonly<Record<string, string>>;

/** As deep as any part of a workbook goes, many times over. */
const deepest = 100;

/** Bytes without a tag: the text of one cell, or the attributes of one element, many times over. */
const longestRun = 8 * 2 ** 20;

export interface XmlHandlers {
  /** Name without its prefix. Return `false` to read no further. */
  open?(name: string, attributes: Attributes): boolean | void;
  text?(text: string): void;
  close?(name: string): boolean | void;
}

/** Reads a part of a workbook as XML, a piece at a time. Entities beyond the five of XML are refused. */
export function readXml(
  bytes: Uint8Array,
  entry: ZipEntry,
  limits: ZipLimits,
  { open, text, close }: XmlHandlers,
): void {
  const parser = new SaxesParser();
  let going = true;
  let fault: FileFault | undefined;
  const stop = (result: boolean | void) => {
    if (result === false) going = false;
  };
  parser.on('doctype', () => {
    fault ??= new FileFault('xml-declares');
  });
  parser.on('error', () => {
    fault ??= new FileFault('damaged', { found: `its part ${entry.name} is not XML` });
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) fault ??= unlike(entry);
    if (going && open) stop(open(bare(name), attributes));
  });
  if (text) parser.on('text', (words) => void (going && text(words)));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    if (going && close) stop(close(bare(name)));
  });
  let decoder: TextDecoder | undefined;
  let run = 0;
  const write = (words: string) => {
    try {
      if (words !== '') parser.write(words);
    } catch (error) {
      // A string longer than any may be.
      if (error instanceof RangeError) throw unlike(entry);
      throw error;
    }
    if (fault) throw fault;
  };
  unpack(bytes, entry, limits, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    const first = piece.indexOf(tagStart);
    run += first < 0 ? piece.length : first;
    if (run > longestRun) throw unlike(entry);
    if (first >= 0) run = piece.length - piece.lastIndexOf(tagStart);
    write(decoder.decode(piece, { stream: true }));
    return going;
  });
  if (!going) return;
  write(decoder?.decode() ?? '');
  parser.close();
  if (fault) throw fault;
}

const tagStart = 0x3c;

function unlike({ name }: ZipEntry): FileFault {
  return new FileFault('damaged', { found: `its part ${name} is as no workbook has it` });
}

function bare(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
}
