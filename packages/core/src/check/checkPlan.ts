import type { CheckContext } from './CheckContext.js';
import type { CheckRule, Found } from './CheckRule.js';
import type { Finding, FindingPlace, PlanPath } from './Finding.js';
import type { FindingMessages } from '../messages/FindingMessages.js';
import type { Plan } from '../plan/Plan.js';
import type { PlanReport } from '../report/PlanReport.js';
import type { RuleId } from './RuleId.js';
import type { Severity } from './Severity.js';
import { acknowledgements } from './acknowledgements.js';
import { checkContext } from './CheckContext.js';
import { checkRules } from './checkRules.js';
import { evaluatePlan } from '../report/evaluatePlan.js';
import { fill } from '../messages/fill.js';
import { findingsEnGB } from '../messages/findingsEnGB.js';
import { inReadingOrder } from './inReadingOrder.js';
import { placeInPlan } from './placeInPlan.js';
import { unusedAcknowledgement } from './rules/unusedAcknowledgement.js';
import { whereInPlan } from './whereInPlan.js';

export interface CheckPlanOptions {
  /** The words findings are written in. @default findingsEnGB */
  readonly messages?: FindingMessages;
  /** Rules that are off, or of another severity than their own. */
  readonly rules?: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  /** The plan's report, where it has been worked out already. */
  readonly report?: PlanReport;
}

/**
 * Where a report contradicts itself, breaks a rule of the field, or leaves a worry without an answer. Worst first,
 * then in the order of the report. Findings that the plan acknowledges are there too, with the reason given.
 *
 * Linear in the size of the plan. Nothing is put right: the plan is kept as it is printed.
 *
 * @throws Error when the plan names a status or a RAG rule that it does not define, as `evaluatePlan` does.
 *
 * @example
 * const [first] = checkPlan(plan);
 * first?.message; // 'It says 68.2% of milestones are “On track”; 17 of 22 is 77.3%.'
 */
export function checkPlan(plan: Plan, options: CheckPlanOptions = {}): readonly Finding[] {
  const words = options.messages ?? findingsEnGB;
  const context = checkContext(plan, options.report ?? evaluatePlan(plan), words);
  const severityOf = (rule: Pick<CheckRule, 'id' | 'severity'>) =>
    options.rules?.[rule.id] ?? rule.severity;
  const findings: Finding[] = [];
  const acknowledgementOf = acknowledgements(plan.acknowledged ?? []);
  const matched = new Set<number>();
  for (const rule of checkRules) {
    const severity = severityOf(rule);
    if (severity === 'off') continue;
    for (const found of rule.find(context)) {
      const finding = worded(found, rule.id, severity, context);
      const at = acknowledgementOf(finding);
      if (at !== undefined) matched.add(at);
      findings.push({ ...finding, acknowledged: plan.acknowledged?.[at ?? -1] ?? null });
    }
  }
  const severity = severityOf(unusedAcknowledgement);
  if (severity !== 'off') {
    const isOff = (rule: string) => options.rules?.[rule as RuleId] === 'off';
    for (const found of unusedAcknowledgement.findAmong(context, matched, isOff)) {
      findings.push(worded(found, unusedAcknowledgement.id, severity, context));
    }
  }
  return inReadingOrder(findings, plan.priorities);
}

function worded(found: Found, id: RuleId, severity: Severity, context: CheckContext): Finding {
  const { says, remedy } = context.words.rules[id];
  const variant = found.says ?? 'found';
  const sentence = says[variant];
  if (sentence === undefined) throw new Error(`Rule "${id}" has no sentence "${variant}".`);
  const where = (path: PlanPath): { where: string; place: FindingPlace; path: PlanPath } => {
    const place = placeInPlan(path, context);
    return { where: whereInPlan(path, place, context), place, path };
  };
  const slots = found.slots ?? {};
  return {
    rule: id,
    severity,
    ...where(found.path),
    facts: found.facts.map(({ value, words: written, path, within }) => {
      const at = where(path);
      return {
        value,
        words: written ?? String(value ?? ''),
        ...at,
        place: within === undefined ? at.place : { ...at.place, words: within },
      };
    }),
    message: fill(sentence, slots),
    remedy: fill(typeof remedy === 'string' ? remedy : (remedy[variant] ?? ''), slots),
    acknowledged: null,
  };
}
