import type { Target } from '@milepost/core';

/** The one 2019/20 local target printed beside all the months of a row: that it rates them all is assumed. */
export function localTarget(value: number): readonly Target[] {
  return [
    {
      value,
      setFor: 'FY2019-20',
      appliesTo: 'all-shown',
      source: '2019/20 local target',
      assumed: true,
    },
  ];
}
