import type { NumberShown } from './numberFormats.js';
import type { XlsxFile } from './XlsxFile.js';
import { FileFault } from './FileFault.js';
import { fromXString } from './xString.js';
import { numberShown } from './numberFormats.js';

export interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly from1904: boolean;
  /** By position, which cells refer to. */
  readonly strings: readonly string[];
  /** What each style of cell makes of a number, by position. */
  readonly styles: readonly NumberShown[];
}

type Attributes = Readonly<Record<string, string>>;

/** An attribute whatever its prefix. */
const attribute = (attributes: Attributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([key]) => key.endsWith(`:${name}`))?.[1];

/** Reads what the sheets of a workbook share: their names, strings and styles. */
export function readWorkbookParts(file: XlsxFile): WorkbookParts {
  const main = mainPart(file);
  const targets = relationships(file, main);
  const sheets: SheetPart[] = [];
  let from1904 = false;
  file.read(main, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes['date1904'] ?? '');
      if (name !== 'sheet') return;
      const target = targets.get(attribute(attributes, 'id') ?? '');
      if (target === undefined || !/worksheet$/.test(target.type)) return;
      const hidden = (attributes['state'] ?? 'visible') !== 'visible';
      sheets.push({ name: fromXString(attributes['name'] ?? ''), part: target.part, hidden });
    },
  });
  const of = (kind: string) => [...targets.values()].find(({ type }) => type.endsWith(`/${kind}`));
  const strings = of('sharedStrings');
  const styles = of('styles');
  return {
    sheets,
    from1904,
    strings: strings && file.has(strings.part) ? sharedStrings(file, strings.part) : [],
    styles: styles && file.has(styles.part) ? cellStyles(file, styles.part) : [],
  };
}

function mainPart(file: XlsxFile): string {
  if (file.has('xl/workbook.bin')) throw new FileFault('binary-xlsb');
  if (file.has('mimetype') && file.has('content.xml')) throw new FileFault('open-document');
  if (!file.has('_rels/.rels'))
    throw new FileFault('not-a-workbook', { found: ': it is a zip file' });
  const main = [...relationships(file, '').values()].find(({ type }) =>
    /officeDocument$/.test(type),
  );
  if (main === undefined || !file.has(main.part) || /\.docx?$|^(word|ppt)\//.test(main.part)) {
    throw new FileFault('not-a-workbook', { found: ': it is another kind of document' });
  }
  return main.part;
}

function relationships(file: XlsxFile, part: string) {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  const rels = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const found = new Map<string, { readonly part: string; readonly type: string }>();
  if (!file.has(rels)) return found;
  file.read(rels, {
    open(name, attributes) {
      const { Id, Target, Type, TargetMode } = attributes;
      if (name !== 'Relationship' || Id === undefined || TargetMode === 'External') return;
      const target = resolve(folder, Target ?? '');
      found.set(Id, { part: target, type: Type ?? '' });
    },
  });
  return found;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of (folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function sharedStrings(file: XlsxFile, part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let spoken = 0;
  file.read(part, {
    open(name) {
      if (name === 'si') text = '';
      // How a word is pronounced stands beside it, and is not part of it.
      else if (name === 'rPh') spoken += 1;
      else if (name === 't') isText = spoken === 0;
    },
    text(words) {
      if (isText) text += words;
    },
    close(name) {
      if (name === 't') isText = false;
      else if (name === 'rPh') spoken -= 1;
      else if (name === 'si') strings.push(fromXString(text));
    },
  });
  return strings;
}

function cellStyles(file: XlsxFile, part: string): NumberShown[] {
  const codes = new Map<number, string>();
  const styles: NumberShown[] = [];
  let isCell = false;
  file.read(part, {
    open(name, attributes) {
      if (name === 'numFmt')
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      else if (name === 'cellXfs') isCell = true;
      else if (name === 'xf' && isCell) {
        const id = Number(attributes['numFmtId'] ?? 0);
        styles.push(numberShown(id, codes.get(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return styles;
}
