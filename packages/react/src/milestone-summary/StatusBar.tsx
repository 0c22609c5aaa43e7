import { describeRollUp, formatNumber } from '@milepost/core';
import type { Messages, MilestoneRollUp } from '@milepost/core';
import { StatusShape } from '../status-tag/StatusShape.js';
import { barParts } from './barParts.js';
import { statusBand } from '../status-tag/statusBand.js';

export interface StatusBarProps {
  readonly rollUp: MilestoneRollUp;
  readonly messages: Messages;
}

/** A part narrower than this, in percent, has no room for its shape, or for its number; the table has both. */
const roomForShape = 8;
const roomForNumber = 3;

/** All milestones as one bar, parted by status in the order of the plan's vocabulary. */
export function StatusBar({ rollUp, messages }: StatusBarProps) {
  return (
    <svg
      role="img"
      aria-label={describeRollUp(rollUp, messages)}
      className="milepost-milestone-summary__bar"
      width="100%"
      height="30"
    >
      {barParts(rollUp).map(({ status, category, count, width, start }) => (
        <g key={status} className={`milepost-band--${statusBand[category]}`}>
          <rect
            className={`milepost-milestone-summary__part milepost-milestone-summary__part--${category}`}
            x={percent(start)}
            y="1"
            width={percent(width)}
            height="28"
          />
          {width >= roomForNumber && (
            <svg
              className="milepost-milestone-summary__label"
              x={percent(start + width / 2)}
              overflow="visible"
            >
              {width >= roomForShape && (
                <g transform="translate(-16 9)">
                  <StatusShape category={category} />
                </g>
              )}
              <text x="0" y="20" textAnchor={width >= roomForShape ? 'start' : 'middle'}>
                {formatNumber(count, 0, messages)}
              </text>
            </svg>
          )}
        </g>
      ))}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.round(share * 100) / 100}%`;
}
