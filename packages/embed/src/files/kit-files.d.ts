/** Made by `bundle.mjs`: what the kit fetches when a file is asked for. */
declare module 'kit-files' {
  import type { FileMakers } from './fileMakers.js';

  export const csvFile: FileMakers['csvFile'];
  export const chartFile: FileMakers['chartFile'];
}
