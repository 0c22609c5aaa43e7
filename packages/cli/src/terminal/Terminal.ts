import type { styleText } from 'node:util';

/** Gives text a colour or weight, or leaves it as it is where that is not wanted. */
export type Style = (format: Parameters<typeof styleText>[0], text: string) => string;

/** Where a command writes. Results go out; progress and what went wrong go to the error stream. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly style: { readonly out: Style; readonly err: Style };
  /** How wide the output may be, in characters. */
  readonly columns: number;
  /** Whether somebody watches the error stream, so that a line may be drawn over. */
  readonly watched: boolean;
}
