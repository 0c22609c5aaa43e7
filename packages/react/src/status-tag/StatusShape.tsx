import type { StatusCategory } from '@milepost/core';
import type { ReactNode } from 'react';

/** One a category, told apart without colour: tick, disc, triangle, diamond, ring, dashed ring, bars. */
const shapes: Readonly<Record<StatusCategory, ReactNode>> = {
  complete: <path d="M1.5 6.5 4.8 9.8 10.5 2.8" fill="none" strokeWidth="2.2" />,
  'on-track': <circle cx="6" cy="6" r="4.2" />,
  'at-risk': <path d="M6 1.6 11 10.4H1Z" />,
  late: <path d="M6 .8 11.2 6 6 11.2.8 6Z" />,
  'not-started': <circle cx="6" cy="6" r="4" fill="none" strokeWidth="1.6" />,
  'not-due': <circle cx="6" cy="6" r="4" fill="none" strokeWidth="1.6" strokeDasharray=".5 3.69" />,
  suspended: <path d="M3 2h2v8H3ZM7 2h2v8H7Z" />,
};

export interface StatusShapeProps {
  readonly category: StatusCategory;
}

/** The shape alone, in the colour of the words around it. Decoration: a word must stand beside it. */
export function StatusShape({ category }: StatusShapeProps) {
  return (
    <svg
      className="milepost-status-tag__shape"
      viewBox="0 0 12 12"
      width="12"
      height="12"
      fill="currentColor"
      stroke="currentColor"
      strokeWidth="0"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes[category]}
    </svg>
  );
}
