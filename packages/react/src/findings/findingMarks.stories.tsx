import type { Meta, StoryObj } from '@storybook/react-vite';
import { evaluatePlan } from '@milepost/core';
import { findingsViewCy } from '@milepost/core/check';
import type { Finding } from '@milepost/core/check';
import { cleanPlan } from '@milepost/core/examples';
import { cy } from '@milepost/core/messages';
import { ImprovementPlan } from '../improvement-plan/ImprovementPlan.js';
import { PriorityReport } from '../priority-report/PriorityReport.js';
import { Findings } from './Findings.js';
import { findingsExamples as examples } from './Findings.examples.js';
import { findingMarks } from './findingMarks.js';

const report = evaluatePlan(cleanPlan);

/** A report with its findings marked, and the list that the marks lead to. */
const marked = (findings: readonly Finding[]) => () => (
  <>
    <ImprovementPlan report={report} marks={findingMarks(findings)} />
    <Findings findings={findings} report={report} />
  </>
);

/**
 * `findingMarks` makes the marks that stand in a report beside what was found: hand what it gives to `ImprovementPlan`,
 * `PriorityReport` or one of their parts as `marks`. Give it the same findings as `Findings` has, in the same order.
 *
 * | it takes | which is |
 * |---|---|
 * | `findings` | what `checkPlan` gave |
 * | `messages` | the words: `findingsViewEnGB` unless you say |
 * | `idPrefix` | that of the list and the report; `milepost` unless you say |
 * | `findingHref` | where a finding is to be read, by its number; the list on this page unless you say |
 *
 * A mark is a link to its finding, and shows the finding's sentence on focus and under the pointer.
 */
const meta = { title: 'Reports/findingMarks' } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/** Two sides of each finding are marked, and a cell may have the marks of several. */
export const Several: Story = { render: marked(examples.several.findings) };
/** Every kind of place that can be marked. */
export const Everywhere: Story = {
  render: marked(examples.everywhere.findings),
  tags: ['!autodocs'],
};
/** Sentences that something is said of, each with its mark. */
export const Sentences: Story = { render: marked(examples.words.findings) };
export const Dark: Story = {
  render: marked([...examples.several.findings, ...examples.words.findings]),
  globals: { theme: 'dark' },
  tags: ['!autodocs'],
};
/** A priority with its findings, in Welsh as far as the plan's own words go. */
export const Welsh: Story = {
  render: () => (
    <>
      {report.priorities.slice(0, 1).map((priority) => (
        <PriorityReport
          key={priority.ref}
          priority={priority}
          headingLevel={1}
          messages={cy}
          marks={findingMarks(examples.several.findings, { messages: findingsViewCy })}
        />
      ))}
      <Findings
        findings={examples.several.findings}
        report={report}
        messages={findingsViewCy}
        placeHref={() => '#'}
      />
    </>
  ),
};
/** A mark stands after what it marks, in the direction of writing. */
export const RightToLeft: Story = {
  render: marked(examples.several.findings),
  globals: { direction: 'rtl' },
  tags: ['!autodocs'],
};
/** On paper a mark is a number, like a footnote's. */
export const Print: Story = {
  render: marked(examples.several.findings),
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
