import { formatDuring, formatPeriodName } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { Inspection, Language, Messages } from '@milepost/core';
import { Words } from '../words/Words.js';

export interface InspectionFactsProps {
  readonly inspection: Inspection;
  readonly messages: Messages;
  readonly planLanguage: Language;
}

/** Which inspection the plan answers, when it was, and what it found. */
export function InspectionFacts({ inspection, messages, planLanguage }: InspectionFactsProps) {
  const words = messages.view.report;
  const { framework, from, to, published, judgement } = inspection;
  const inLanguage = { messages, planLanguage };
  return (
    <dl className="milepost-improvement-plan__facts">
      <div>
        <dt>{words.framework}</dt>
        <dd>
          <Words text={framework} {...inLanguage} />
        </dd>
        <dd className="milepost-improvement-plan__dates">
          {from === to
            ? fill(words.inspectedOn, { during: formatDuring(from, messages) })
            : fill(words.inspectedBetween, {
                from: formatPeriodName(from, messages),
                to: formatPeriodName(to, messages),
              })}
        </dd>
        {published !== undefined && (
          <dd className="milepost-improvement-plan__dates">
            {fill(words.published, { during: formatDuring(published, messages) })}
          </dd>
        )}
      </div>
      <div>
        <dt>{words.judgement}</dt>
        <dd>
          <Words text={judgement} {...inLanguage} />
        </dd>
      </div>
    </dl>
  );
}
