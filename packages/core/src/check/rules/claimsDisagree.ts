import type { CheckContext } from '../CheckContext.js';
import type { CheckRule, Found } from '../CheckRule.js';
import type { PlanPath } from '../Finding.js';
import { agreeAsPrinted } from '../../figure/agreeAsPrinted.js';
import { decimalsOf } from '../../describe/decimalsOf.js';
import { statementsOf } from '../statementsOf.js';
import type { Statement } from '../statementsOf.js';
import { whereInPlan } from '../whereInPlan.js';
import { placeInPlan } from '../placeInPlan.js';

/**
 * Two statements about one thing that give it different values: the count or share of the same milestones, one
 * indicator's figure in one period (in a headline too), its change between the same two. Each is held to
 * the first: one printed to fewer decimals agrees with all that it may be rounded from.
 */
export const claimsDisagree: CheckRule = {
  id: 'claims-disagree',
  severity: 'error',
  *find(context) {
    const known = new Map<string, Statement>();
    for (const statement of statementsOf(context)) {
      const first = known.get(statement.about);
      if (first === undefined) known.set(statement.about, statement);
      else if (!agree(first, statement)) yield found(first, statement, context);
    }
  },
};

function agree(a: Statement, b: Statement): boolean {
  return agreeAsPrinted(a.value, decimalsOf(a.value), b.value, decimalsOf(b.value));
}

function found(other: Statement, statement: Statement, context: CheckContext): Found {
  const where = (path: PlanPath) => whereInPlan(path, placeInPlan(path, context), context);
  return {
    path: statement.path,
    says: statement.kind,
    slots: {
      ...statement.slots,
      claimed: statement.words,
      other: other.words,
      where: where(other.path),
    },
    facts: [statement, other].map(({ value, words, path }) => ({ value, words, path })),
  };
}
