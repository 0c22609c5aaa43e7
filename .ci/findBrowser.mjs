import { existsSync } from 'node:fs';

/** The browser that a variable of the environment names, or the first at these paths; `undefined` where there is none. */
export function findBrowser(variable, usualPaths) {
  const named = process.env[variable];
  if (named && !existsSync(named)) {
    throw new Error(`${variable} names a file that is not there: ${named}. Correct or unset it.`);
  }
  return named || usualPaths.find((path) => existsSync(path));
}
