import type { Terminal } from './Terminal.js';

export interface Progress {
  /** Says what is being done now. */
  readonly step: (doing: string) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** One line of progress on a terminal that somebody watches, drawn over at each step; nothing anywhere else. */
export function progressOn({ err, style, watched }: Terminal): Progress {
  if (!watched) return { step: () => undefined, end: () => undefined };
  const clear = '\r\u001B[2K';
  return {
    step: (doing) => err(`${clear}${style.err('dim', `${doing}…`)}`),
    end: () => err(clear),
  };
}
