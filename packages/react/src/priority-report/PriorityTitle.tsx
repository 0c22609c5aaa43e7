import type { EvaluatedPriority, Messages } from '@milepost/core';
import { Filled } from '../words/Filled.js';
import { Words } from '../words/Words.js';

export interface PriorityTitleProps {
  readonly priority: Pick<EvaluatedPriority, 'ref' | 'name' | 'title' | 'language'>;
  readonly messages: Messages;
}

/** "ILACS Priority Action 1: Strategy discussions", in the council's own word for a priority. */
export function PriorityTitle({ priority, messages }: PriorityTitleProps) {
  const words = messages.view.report;
  const inLanguage = { messages, planLanguage: priority.language };
  return (
    <Filled
      template={words.priorityTitle}
      slots={{
        name:
          priority.name === null ? words.priority : <Words text={priority.name} {...inLanguage} />,
        ref: priority.ref,
        title: <Words text={priority.title} {...inLanguage} />,
      }}
    />
  );
}
