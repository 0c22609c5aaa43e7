import type { Plan, Schedule } from '@milepost/core';
import type { PrintedReport } from './PrintedReport.js';
import type { Tally } from './Tally.js';

/** Every milestone in order: its ref, its status as worded and all of its key dates. */
export function compareMilestones(plan: Plan, printed: PrintedReport, tally: Tally): void {
  const held = plan.priorities.flatMap(({ milestones }) => milestones);
  tally.compare('Milestones', 'how many', printed.milestones.length, held.length);
  printed.milestones.forEach(({ ref, status, keyDates }, at) => {
    const milestone = held[at];
    const own = plan.statuses.find(({ id }) => id === milestone?.status);
    tally.compare('Refs', `milestone ${at + 1}`, ref, milestone?.ref);
    tally.compare('Statuses', ref, status, own?.label);
    const schedules = schedulesOf(keyDates);
    schedules.forEach((schedule, index) =>
      tally.compare('Key dates', ref, inOrder(schedule), inOrder(milestone?.schedule[index])),
    );
    tally.compare('Schedules', ref, schedules.length, milestone?.schedule.length);
  });
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const KINDS = {
  Commenced: 'commenced',
  Commencing: 'commencing',
  'Launch date': 'launch',
} as const;

/** Key dates as worded, read as schedules: a bare month is due, updates belong to the date before them. */
function schedulesOf(keyDates: readonly string[]): Schedule[] {
  const schedules: Schedule[] = [];
  for (const date of keyDates) {
    const [, label, words = ''] = /^(?:([^:]+): )?(.*)$/.exec(date) ?? [];
    const last = schedules.at(-1);
    if (label === 'Quarterly updates' && last !== undefined) {
      schedules.splice(-1, 1, { ...last, updates: words.split(/, | and /).map(periodOf) });
    } else if (label !== undefined) {
      const kind = KINDS[label as keyof typeof KINDS];
      schedules.push({ kind, period: periodOf(words) });
    } else if (/^year long/i.test(words)) {
      const [, purpose] = / for (.*)$/.exec(words) ?? [];
      schedules.push({ kind: 'year-long', ...(purpose !== undefined && { for: purpose }) });
    } else if (words === 'Yearly rolling programme') {
      schedules.push({ kind: 'rolling' });
    } else {
      schedules.push({ kind: 'due', period: periodOf(words) });
    }
  }
  return schedules;
}

/** `June-19` and `June 2019` are both `2019-06`. */
function periodOf(month: string): string {
  const [name = '', year = ''] = month.split(/[- ]/);
  const number = MONTHS.indexOf(name.slice(0, 3)) + 1;
  if (number === 0) throw new Error(`Not a month: “${month}”`);
  return `${year.padStart(4, '20')}-${String(number).padStart(2, '0')}`;
}

function inOrder(schedule: Schedule | undefined) {
  return schedule && Object.entries(schedule).sort(([a], [b]) => (a < b ? -1 : 1));
}
