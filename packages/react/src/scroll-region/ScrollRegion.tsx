import type { ReactNode } from 'react';
import { classNames } from '../class-name/classNames.js';

export interface ScrollRegionProps {
  /** Id of the caption or heading that names it. */
  readonly labelledBy: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * The only thing that scrolls sideways on a narrow screen. It takes the keyboard's focus, so that it
 * can be scrolled without a pointer, and on paper it opens out.
 *
 * @example
 * <ScrollRegion labelledBy="kpis-caption"><table>…</table></ScrollRegion>
 */
export function ScrollRegion({ labelledBy, children, className }: ScrollRegionProps) {
  return (
    <div
      role="region"
      aria-labelledby={labelledBy}
      tabIndex={0}
      className={classNames('milepost-scroll-region', className)}
    >
      {children}
    </div>
  );
}
