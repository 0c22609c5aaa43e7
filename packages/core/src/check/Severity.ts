/** `error`: the report contradicts itself. `warning`: it breaks a rule of the field. `note`: something to know. */
export type Severity = 'error' | 'warning' | 'note';
