export interface RunningMarkingProps {
  readonly marking: string;
}

/** The marking at the head and foot of every printed page. On screen the title and the end of the report have it. */
export function RunningMarking({ marking }: RunningMarkingProps) {
  return (
    <>
      <p aria-hidden="true" className="milepost-running-marking milepost-running-marking--head">
        {marking}
      </p>
      <p aria-hidden="true" className="milepost-running-marking milepost-running-marking--foot">
        {marking}
      </p>
    </>
  );
}
