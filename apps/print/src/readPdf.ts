import { getDocumentProxy } from 'unpdf';

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Page = Awaited<ReturnType<Document['getPage']>>;
type TreeNode = NonNullable<Awaited<ReturnType<Page['getStructTree']>>>;

/** A run of text and its place, in points from the top left. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfSheet {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PdfText[];
  /** All its text in the order it was drawn, white space left out. */
  readonly words: string;
  /** Its tags: `H1`, `Table`, `TH`. */
  readonly roles: ReadonlySet<string>;
  /** What each tagged table says on this sheet. */
  readonly tables: readonly string[];
  /** Kinds of annotation: `Link`, `Widget`. */
  readonly annotations: readonly string[];
}

export interface Pdf {
  readonly title: string;
  readonly language: string;
  readonly tagged: boolean;
  readonly bookmarks: readonly string[];
  readonly sheets: readonly PdfSheet[];
}

export async function readPdf(bytes: Uint8Array): Promise<Pdf> {
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const { info } = (await document.getMetadata()) as unknown as {
    info: { Title: string; Language: string };
  };
  const sheets: PdfSheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    sheets.push(await readSheet(await document.getPage(number)));
  }
  const pdf: Pdf = {
    title: info.Title,
    language: info.Language,
    tagged: (await document.getMarkInfo())?.Marked ?? false,
    bookmarks: titlesOf((await document.getOutline()) ?? []),
    sheets,
  };
  await document.loadingTask.destroy();
  return pdf;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titlesOf(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [bare(title), ...titlesOf(items)]);
}

async function readSheet(page: Page): Promise<PdfSheet> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts: PdfText[] = [];
  const tagged = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ('str' in item) {
      const [, , , , left = 0, baseline = 0] = item.transform as number[];
      const tag = open.at(-1);
      if (tag !== undefined) tagged.set(tag, (tagged.get(tag) ?? '') + item.str);
      if (bare(item.str) === '') continue;
      const bottom = height - baseline;
      texts.push({
        text: item.str,
        left,
        right: left + item.width,
        top: bottom - item.height,
        bottom,
      });
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id);
  }
  const tree = await page.getStructTree();
  const nodes = tree === null ? [] : nodesOf(tree);
  /** Its caption stands only where it begins. */
  const tableWords = (table: TreeNode) =>
    nodesOf(table)
      .filter(({ role }) => role === 'TR')
      .map((row) => wordsOf(row, tagged))
      .join('');
  const annotations = (await page.getAnnotations()) as { subtype: string }[];
  return {
    width,
    height,
    texts,
    words: bare(texts.map(({ text }) => text).join('')),
    roles: new Set(nodes.map(({ role }) => role)),
    tables: nodes
      .filter(isTable)
      .map(tableWords)
      .filter((words) => words !== ''),
    annotations: annotations.map(({ subtype }) => subtype),
  };
}

function isTable({ role }: TreeNode): boolean {
  return role === 'Table';
}

function nodesOf(node: TreeNode): TreeNode[] {
  return [node, ...node.children.flatMap((child) => ('role' in child ? nodesOf(child) : []))];
}

function wordsOf(node: TreeNode, tagged: ReadonlyMap<string, string>): string {
  const pieces = node.children.map((child) =>
    'role' in child ? wordsOf(child, tagged) : (tagged.get(child.id) ?? ''),
  );
  return bare(pieces.join(''));
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
