import type { Messages } from '../messages/Messages.js';
import type { Schedule } from '../milestone/Milestone.js';
import { clause } from './clause.js';
import { fill } from '../messages/fill.js';
import { formatPeriodName } from './formatPeriodName.js';
import { textIn } from '../text/textIn.js';

/**
 * When a milestone happens. Its promised updates are told by `describeUpdates`.
 *
 * @example
 * describeSchedule({ kind: 'commenced', period: '2019-01' }, enGB); // 'Commenced: January 2019'
 */
export function describeSchedule(schedule: Schedule, messages: Messages): string {
  const { schedules, scheduleFor } = messages.milestone;
  const period = 'period' in schedule ? formatPeriodName(schedule.period, messages) : '';
  const words = fill(schedules[schedule.kind], { period });
  if (schedule.for === undefined) return words;
  return fill(scheduleFor, {
    schedule: words,
    for: clause(textIn(schedule.for, messages.language)),
  });
}
