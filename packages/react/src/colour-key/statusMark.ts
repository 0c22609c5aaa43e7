import type { ObservationStatus } from '@milepost/core';

const marks: Readonly<Record<ObservationStatus, string | null>> = {
  final: null,
  provisional: '[p]',
  revised: '[r]',
};

/**
 * The shorthand printed beside a figure that is not final (Government Analysis Function): `[p]`, `[r]`.
 * `null` for a final one.
 */
export function statusMark(status: ObservationStatus): string | null {
  return marks[status];
}
