import type { ReactNode } from 'react';
import { classNames } from '../class-name/classNames.js';

export interface KeyEntryProps {
  /** Text, or shapes in a space of 28 by 20. */
  readonly swatch: ReactNode;
  readonly children: ReactNode;
  /** Added to its own classes. */
  readonly className?: string;
}

/** A line of a chart's key: how something looks, and what it is. */
export function KeyEntry({ swatch, children, className }: KeyEntryProps) {
  return (
    <li className={classNames('milepost-trend-key__entry', className)}>
      <span className="milepost-trend-key__swatch">
        {typeof swatch === 'string' ? (
          swatch
        ) : (
          <svg width="1.75em" height="1.25em" viewBox="0 0 28 20" aria-hidden="true">
            {swatch}
          </svg>
        )}
      </span>
      <span>{children}</span>
    </li>
  );
}
