/** Somebody pressed Ctrl+C: nothing went wrong, and nothing is to be said. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted';
}
