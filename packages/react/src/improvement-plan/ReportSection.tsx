import type { ReactNode } from 'react';
import { Heading } from '../heading/Heading.js';
import type { HeadingLevel } from '../heading/HeadingLevel.js';

export interface ReportSectionProps {
  readonly id: string;
  readonly heading: string;
  readonly level: HeadingLevel;
  readonly children: ReactNode;
}

/** A section of the report under its heading, which the contents link to. */
export function ReportSection({ id, heading, level, children }: ReportSectionProps) {
  return (
    <section className="milepost-improvement-plan__section">
      <Heading level={level} look="part" id={id}>
        {heading}
      </Heading>
      {children}
    </section>
  );
}
