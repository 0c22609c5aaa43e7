/** Texts up to here are quoted whole. */
const SHORT = 160;
/** Of a longer one, as much is quoted before and after what differs. */
const AROUND = 40;
const LONGEST = 320;

/** Two wordings of one text, each cut down to where they differ, at whole words; what is left out is marked. */
export function shortened(before: string, after: string): readonly [string, string] {
  if (before.length <= SHORT && after.length <= SHORT) return [before, after];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  return [cut(before, start, end), cut(after, start, end)];
}

function cut(text: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : text.lastIndexOf(' ', start - AROUND) + 1;
  const wanted = Math.min(text.length - end + AROUND, from + LONGEST);
  const space = text.indexOf(' ', wanted);
  const to =
    space === -1 || space > wanted + AROUND ? Math.min(text.length, wanted + AROUND) : space;
  const part = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '… ' : ''}${part}${to < text.length ? ' …' : ''}`;
}
