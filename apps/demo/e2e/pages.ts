/** Every page, with its heading as a reader must find it. `answers`: script makes part of it interactive. */
export const pages = [
  { path: '', name: 'Summary', heading: /improvement plan/i, answers: false },
  { path: 'priority-1/', name: 'Priority 1', heading: /strategy discussions/i, answers: true },
  { path: 'priority-2/', name: 'Priority 2', heading: /written plans/i, answers: true },
  { path: 'priority-3/', name: 'Priority 3', heading: /local placements/i, answers: true },
  { path: 'priority-4/', name: 'Priority 4', heading: /supervision/i, answers: false },
  { path: 'priority-5/', name: 'Priority 5', heading: /care leavers/i, answers: true },
  { path: 'priority-6/', name: 'Priority 6', heading: /auditing/i, answers: false },
  { path: 'report/', name: 'Whole report', heading: /improvement plan/i, answers: true },
  { path: 'check/', name: 'Does it add up?', heading: /does it add up/i, answers: true },
  { path: 'data/', name: 'Data', heading: /data/i, answers: false },
] as const;
