/** Between a mark and its words, and between them and the edge of the window, in pixels. */
const GAP = 6;

/** Puts words that stand above the page right under what they speak of, or over it where there is no room under. */
export function placeBeside(mark: HTMLElement, words: HTMLElement): void {
  const at = mark.getBoundingClientRect();
  const { width, height } = words.getBoundingClientRect();
  const page = document.documentElement;
  const under = at.bottom + GAP;
  const fitsUnder = under + height + GAP <= page.clientHeight;
  const left = Math.min(at.left, page.clientWidth - width - GAP);
  words.style.left = `${Math.max(GAP, left)}px`;
  words.style.top = `${Math.max(GAP, fitsUnder ? under : at.top - height - GAP)}px`;
}
