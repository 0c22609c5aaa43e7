import { textIn } from '@milepost/core';
import { fill } from '@milepost/core/messages';
import type { EvaluatedPriority, MilestoneBlock, Text } from '@milepost/core';
import { PlainHeading } from './PlainHeading.js';
import { PlainKpis } from './PlainKpis.js';
import { PlainMilestones } from './PlainMilestones.js';
import { PlainParagraphs } from './PlainText.js';
import { PlainReview } from './PlainReview.js';
import type { FragmentSettings } from './FragmentSettings.js';

export interface PlainPriorityProps {
  readonly priority: EvaluatedPriority;
  readonly settings: FragmentSettings;
}

/** One priority, in the order of the report. */
export function PlainPriority({ priority, settings }: PlainPriorityProps) {
  const { messages, level } = settings;
  const { report: words, milestoneTable } = messages.view;
  const inner = { ...settings, level: level + 1 };
  const name = priority.name === null ? words.priority : textIn(priority.name, messages.language);
  const title = textIn(priority.title, messages.language);
  const parts: readonly [string, Text | undefined][] = [
    [words.commitment, priority.commitment],
    [words.aim, priority.aim],
    [words.progress, priority.progress],
  ];
  return (
    <>
      <PlainHeading level={level}>
        {fill(words.priorityTitle, { name, ref: priority.ref, title })}
      </PlainHeading>
      {parts.map(([heading, text]) => (
        <Part key={heading} heading={heading} text={text} settings={inner} />
      ))}
      {priority.kpiSets.map((kpis) => (
        <PlainKpis key={kpis.id} kpis={kpis} settings={inner} />
      ))}
      <Part heading={words.analysis} text={priority.analysis} settings={inner} />
      <PlainMilestones priority={priority} settings={inner} />
      <Blocks heading={milestoneTable.impact} blocks={priority.impact} settings={inner} />
      <Blocks heading={milestoneTable.assurance} blocks={priority.assurance} settings={inner} />
      {priority.review !== null && <PlainReview review={priority.review} settings={inner} />}
    </>
  );
}

interface PartProps {
  readonly heading: string;
  readonly text: Text | undefined;
  readonly settings: FragmentSettings;
}

function Part({ heading, text, settings }: PartProps) {
  if (text === undefined) return null;
  return (
    <>
      <PlainHeading level={settings.level}>{heading}</PlainHeading>
      <PlainParagraphs text={text} settings={settings} />
    </>
  );
}

interface BlocksProps {
  readonly heading: string;
  readonly blocks: readonly MilestoneBlock[];
  readonly settings: FragmentSettings;
}

/** What stands beside several milestones at once, below the table with the refs: it would need merged cells. */
function Blocks({ heading, blocks, settings }: BlocksProps) {
  if (blocks.length === 0) return null;
  return (
    <>
      <PlainHeading level={settings.level}>{heading}</PlainHeading>
      <ul>
        {blocks.map(({ refs, text }, at) => (
          <li key={at}>
            {refs.length > 0 && <p>{refs.join(settings.messages.list.comma)}</p>}
            <PlainParagraphs text={text} settings={settings} />
          </li>
        ))}
      </ul>
    </>
  );
}
