import type { FileMakers } from '../files/fileMakers.js';
import type { LanguagePack } from '../language/LanguagePack.js';

/** What scripts beside `milepost.js` bring, by the name of the place where they leave it. */
interface Brought {
  readonly milepostLanguages: LanguagePack;
  readonly milepostFiles: FileMakers;
}

interface Waiting<Thing> {
  push(thing: Thing): unknown;
}

type Page = { [Place in keyof Brought]?: Waiting<Brought[Place]> };

/** Leaves something for the script of the elements, which may have run before or be on its way. */
export function leave<Place extends keyof Brought>(place: Place, thing: Brought[Place]): void {
  const page = globalThis as Page;
  const waiting: Waiting<Brought[Place]> = page[place] ?? [];
  page[place] = waiting as Page[Place];
  waiting.push(thing);
}

/** Takes what waits, and from now on whatever comes. */
export function take<Place extends keyof Brought>(
  place: Place,
  add: (thing: Brought[Place]) => void,
): void {
  const page = globalThis as Page;
  const waiting: unknown = page[place];
  if (Array.isArray(waiting)) for (const thing of waiting as Brought[Place][]) add(thing);
  page[place] = { push: add } as Page[Place];
}
