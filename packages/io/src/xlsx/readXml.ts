import { SaxesParser } from 'saxes';
import type { ZipEntry } from './openZip.js';
import type { ZipLimits } from './ZipLimits.js';
import { FileFault } from './FileFault.js';
import { unpack } from './unpack.js';

type Attributes = Readonly<Record<string, string>>;

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
  parser.on('opentag', ({ name, attributes }) => {
    if (going && open) stop(open(bare(name), attributes));
  });
  if (text) parser.on('text', (words) => void (going && text(words)));
  if (close) parser.on('closetag', ({ name }) => void (going && stop(close(bare(name)))));
  let decoder: TextDecoder | undefined;
  const write = (words: string) => {
    if (words !== '') parser.write(words);
    if (fault) throw fault;
  };
  unpack(bytes, entry, limits, (piece) => {
    decoder ??= new TextDecoder(encodingOf(piece));
    write(decoder.decode(piece, { stream: true }));
    return going;
  });
  if (!going) return;
  write(decoder?.decode() ?? '');
  parser.close();
  if (fault) throw fault;
}

function bare(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  return (first === 0xfe && second === 0xff) || first === 0 ? 'utf-16be' : 'utf-8';
}
