import { FileFault } from './FileFault.js';

/** Refuses by its name what is no zip file, before it is taken for a damaged one. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) {
    throw new FileFault(holds(bytes, 'EncryptedPackage') ? 'password' : 'old-xls');
  }
  if (startsWith(bytes, [0x50, 0x4b])) return;
  if (bytes.length === 0) throw new FileFault('not-a-workbook', { found: ': it is empty' });
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart();
  if (/^%PDF/.test(start)) throw found('a PDF');
  if (/^<(!doctype html|html|table)/i.test(start)) throw found('a web page');
  if (start.startsWith('<?xml')) throw found('XML');
  if (/^[{[]/.test(start)) throw found('JSON');
  if (/^[^\n]*[,;\t]/.test(start)) throw found('delimited text (CSV), by the look of it');
  throw new FileFault('not-a-workbook');
}

function found(what: string): FileFault {
  return new FileFault('not-a-workbook', { found: `: it is ${what}` });
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** Whether a name of a compound file, which is written in UTF-16, is anywhere in it: its directory may be at the end. */
function holds(bytes: Uint8Array, name: string): boolean {
  const decoder = new TextDecoder('latin1');
  const wanted = [...name].join('\0');
  const step = 2 ** 20;
  for (let at = 0; at < bytes.length; at += step) {
    if (decoder.decode(bytes.subarray(at, at + step + wanted.length)).includes(wanted)) return true;
  }
  return false;
}
