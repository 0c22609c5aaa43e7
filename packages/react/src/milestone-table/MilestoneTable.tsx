import { enGB } from '@milepost/core';
import type { EvaluatedPriority, Messages } from '@milepost/core';
import type { PlaceMarks } from '../place-marks/PlaceMarks.js';
import { anchorId } from '../anchor/anchorId.js';
import { Filled } from '../words/Filled.js';
import { Words } from '../words/Words.js';
import { MilestoneRow } from './MilestoneRow.js';
import { UnplacedRow } from './UnplacedRow.js';
import { blockCells } from './blockCells.js';

export interface MilestoneTableProps {
  /** One of `report.priorities`. */
  readonly priority: Pick<
    EvaluatedPriority,
    'ref' | 'title' | 'milestones' | 'impact' | 'assurance' | 'rollUp' | 'language'
  >;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: Messages;
  /** Starts the ids of its rows: `milepost-milestone-1.4`. @default 'milepost' */
  readonly idPrefix?: string;
  /** What `findingMarks` made: marks beside what was found. @default none */
  readonly marks?: PlaceMarks | undefined;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * A priority's milestones: ref, milestone, impact and evidence, assurance, key dates and status. What is said of
 * several milestones together stands in one cell beside them; a column with nothing in it is left out.
 * Where it has little room each milestone becomes a short list, and is still a table to a screen reader.
 * For how many are on track, without their words, use `MilestoneSummary`.
 *
 * @example
 * <MilestoneTable priority={priority} />
 */
export function MilestoneTable({
  priority,
  messages = enGB,
  idPrefix = 'milepost',
  marks,
  className,
}: MilestoneTableProps) {
  const words = messages.view.milestoneTable;
  const { milestones, language } = priority;
  const refs = milestones.map(({ ref }) => ref);
  const columns = (['impact', 'assurance'] as const)
    .filter((name) => priority[name].length > 0)
    .map((name) => ({
      name,
      label: words[name],
      id: anchorId(idPrefix, 'section', `milestones-${priority.ref}-${name}`),
      ...blockCells(refs, priority[name]),
    }));
  const classes = ['milepost', 'milepost-milestone-table'];
  if (className) classes.push(className);
  if (milestones.length === 0 && columns.length === 0) {
    return <p className={classes.join(' ')}>{words.none}</p>;
  }
  // Roles are spelled out because some browsers drop a table's own once it is laid out as a list.
  return (
    <div lang={messages.language} className={classes.join(' ')}>
      <table className="milepost-milestone-table__table" role="table">
        <caption className="milepost-milestone-table__caption">
          <Filled
            template={words.caption}
            slots={{
              title: <Words text={priority.title} messages={messages} planLanguage={language} />,
            }}
          />
        </caption>
        <thead className="milepost-milestone-table__head" role="rowgroup">
          <tr role="row">
            <ColumnHeading name="ref">{words.ref}</ColumnHeading>
            <ColumnHeading name="text">{words.milestone}</ColumnHeading>
            {columns.map(({ name, label, id }) => (
              <ColumnHeading key={name} name={name} id={id}>
                {label}
              </ColumnHeading>
            ))}
            <ColumnHeading name="dates">{words.dates}</ColumnHeading>
            <ColumnHeading name="status">{words.status}</ColumnHeading>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {milestones.map((milestone, row) => (
            <MilestoneRow
              key={milestone.id}
              milestone={milestone}
              columns={columns}
              row={row}
              statuses={priority.rollUp.byStatus}
              messages={messages}
              planLanguage={language}
              idPrefix={idPrefix}
              mark={marks?.at[`milestone-${milestone.ref}`]}
            />
          ))}
          {columns.flatMap(({ name, unplaced }) =>
            unplaced.map((block, at) => (
              <UnplacedRow
                key={`${name}-${at}`}
                block={block}
                column={name}
                columns={columns}
                messages={messages}
                planLanguage={language}
              />
            )),
          )}
        </tbody>
      </table>
    </div>
  );
}

interface ColumnHeadingProps {
  readonly name: string;
  readonly children: string;
  readonly id?: string;
}

function ColumnHeading({ name, children, id }: ColumnHeadingProps) {
  return (
    <th
      id={id}
      scope="col"
      role="columnheader"
      className={`milepost-milestone-table__heading milepost-milestone-table__heading--${name}`}
    >
      {children}
    </th>
  );
}
