/**
 * The word nearest to one that is not known, if any is near enough to be meant: case, spaces, underscores and hyphens
 * aside, at most one change in three letters (a letter added, lost, changed or swapped with its neighbour).
 * For readers of other formats that want to say what was meant, as `parsePlan` does.
 *
 * @example
 * nearest('Hgiher', ['higher', 'lower']); // 'higher'
 */
export function nearest(text: string, known: readonly string[]): string | undefined {
  if (text.length > 40) return undefined;
  const plain = bare(text);
  let best: string | undefined;
  let least = Infinity;
  for (const word of known) {
    const changes = changesBetween(plain, bare(word));
    if (changes < least && changes * 3 <= Math.max(plain.length, 3)) {
      best = word;
      least = changes;
    }
  }
  return best;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, '');
}

function changesBetween(a: string, b: string): number {
  if (b.length > 60) return Infinity;
  let twoBack: number[] = [];
  let back = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let changes = Math.min((back[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (back[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        changes = Math.min(changes, (twoBack[j - 2] ?? 0) + 1);
      }
      row.push(changes);
    }
    twoBack = back;
    back = row;
  }
  return back[b.length] ?? Infinity;
}
