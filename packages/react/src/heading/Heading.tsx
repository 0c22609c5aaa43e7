import type { ReactNode } from 'react';
import { classNames } from '../class-name/classNames.js';
import type { HeadingLevel } from './HeadingLevel.js';

export interface HeadingProps {
  readonly level: HeadingLevel;
  /** How it looks, whatever its level: a report's title, a section, a part of one, a side heading. */
  readonly look: 'title' | 'section' | 'part' | 'side';
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
}

/**
 * A heading whose level the page around it decides, and whose look its place in the report does.
 *
 * @example
 * <Heading level={deeper(headingLevel)} look="part">Milestones</Heading>
 */
export function Heading({ level, look, children, id, className }: HeadingProps) {
  const Tag = `h${level}` as const;
  const classes = `milepost-heading milepost-heading--${look}`;
  return (
    <Tag id={id} className={classNames(classes, className)}>
      {children}
    </Tag>
  );
}
