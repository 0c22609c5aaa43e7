import type { ReactNode } from 'react';

/** Words of a text that something is said of: from the first character to before the last. */
export interface MarkedWords {
  readonly start: number;
  readonly end: number;
  /** Stands right after them. */
  readonly mark: ReactNode;
}

/**
 * A part of a text with the words marked that lie in it. Words may overlap: what is marked is marked once, and each
 * mark stands where its own words end. Words that go on in the next part have their mark there.
 *
 * @param from where in the text the part begins
 */
export function markWords(part: string, from: number, marked: readonly MarkedWords[]): ReactNode {
  const to = from + part.length;
  const here = marked.filter(({ start, end }) => start < to && end > from);
  if (here.length === 0) return part;
  const edges = new Set([from, to]);
  for (const { start, end } of here) edges.add(Math.max(start, from)).add(Math.min(end, to));
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((cut, at) => {
    const start = cuts[at] ?? from;
    const words = part.slice(start - from, cut - from);
    const isMarked = here.some((one) => one.start <= start && one.end >= cut);
    return [
      isMarked ? (
        <mark key={start} className="milepost-marked-words">
          {words}
        </mark>
      ) : (
        words
      ),
      here.filter(({ end }) => end === cut).map(({ mark }) => mark),
    ];
  });
}
