import { Fragment } from 'react';

export interface PlaceWordsProps {
  /** Where a fact stands, as `checkPlan` words it. */
  readonly where: string;
}

/** Where a fact stands. Lines break between its words, and not at the hyphen of a period: "Oct-18". */
export function PlaceWords({ where }: PlaceWordsProps) {
  return where.split(/(\p{L}{3,}-\d\d\b)/u).map((words, at) =>
    at % 2 === 0 ? (
      <Fragment key={at}>{words}</Fragment>
    ) : (
      <span key={at} className="milepost-findings__period">
        {words}
      </span>
    ),
  );
}
