/** How much a workbook may unpack to. */
export interface ZipLimits {
  /** Parts (files) inside it. @default 2000 */
  readonly parts: number;
  /** Bytes of all parts together, unpacked. @default 1 GiB */
  readonly bytes: number;
  /** How many times its packed size a part of over 16 MiB may unpack to. @default 200 */
  readonly ratio: number;
}

export const zipLimits: ZipLimits = { parts: 2000, bytes: 2 ** 30, ratio: 200 };

/** A part smaller than this does no harm, however well it packs. */
export const smallPart = 16 * 2 ** 20;
