import type { ParseOptions } from '@milepost/core/parse';

export interface BookOptions extends ParseOptions {
  /** Told of each sheet as it is begun, for a progress line. */
  readonly onSheet?: (name: string) => void;
}
