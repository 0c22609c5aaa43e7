import type { Period } from '../period/Period.js';
import type { Text } from '../text/Text.js';
import type { Unit } from '../indicator/IndicatorDefinition.js';

/** The three questions of a Quality Performance Review Meeting (QPRM). */
export type ReviewQuestion = 'working-well' | 'worried-about' | 'needs-to-happen';

/** A whole and its parts, shown as a small table. The parts ought to sum to the total; a check says when they don't. */
export interface Breakdown {
  readonly label: Text;
  readonly total: number;
  readonly parts: readonly { readonly label: Text; readonly value: number }[];
}

/** A figure that a review item states. */
export interface ReviewFact {
  readonly label: Text;
  readonly value: number;
  readonly unit?: Unit;
  readonly period?: Period;
}

export interface ReviewItem {
  readonly text: Text;
  /** Refs of the milestones it speaks of; often none. */
  readonly cites?: readonly string[];
  /** Ids of the indicators it speaks of, where it answers what a figure shows. */
  readonly indicators?: readonly string[];
  /** Sub-heading it stands under. Neighbouring items with the same heading are shown together. */
  readonly heading?: Text;
  /** The label as printed, where it differs from the refs (`6:1`). */
  readonly printed?: string;
  /** When it should be done by (for "What needs to happen?"). */
  readonly due?: Period;
  readonly breakdown?: Breakdown;
  readonly facts?: readonly ReviewFact[];
}

export interface Review {
  readonly workingWell: readonly ReviewItem[];
  readonly worriedAbout: readonly ReviewItem[];
  readonly needsToHappen: readonly ReviewItem[];
}
