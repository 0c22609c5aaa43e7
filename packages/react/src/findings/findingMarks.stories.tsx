import type { Meta, StoryObj } from '@storybook/react-vite';
import { evaluatePlan } from '@milepost/core';
import { findingsViewCy } from '@milepost/core/check';
import { cleanPlan } from '@milepost/core/examples';
import { cy } from '@milepost/core/messages';
import { ImprovementPlan } from '../improvement-plan/ImprovementPlan.js';
import { PriorityReport } from '../priority-report/PriorityReport.js';
import { Findings } from './Findings.js';
import { findingsExamples as examples } from './Findings.examples.js';
import { findingMarks } from './findingMarks.js';

const report = evaluatePlan(cleanPlan);

/** A report with its findings marked, and the list that the marks lead to. */
function MarkedReport({ findings }: { readonly findings: typeof examples.everywhere.findings }) {
  return (
    <>
      <ImprovementPlan report={report} marks={findingMarks(findings)} />
      <Findings findings={findings} report={report} />
    </>
  );
}

const meta = {
  title: 'Reports/findingMarks',
  component: MarkedReport,
} satisfies Meta<typeof MarkedReport>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Two sides of each finding are marked, and a cell may have the marks of several. */
export const Several: Story = { args: { findings: examples.several.findings } };
/** Every kind of place that can be marked. */
export const Everywhere: Story = {
  args: { findings: examples.everywhere.findings },
  tags: ['!autodocs'],
};
/** Sentences that something is said of, each with its mark. */
export const Sentences: Story = { args: { findings: examples.words.findings } };
export const Dark: Story = {
  args: { findings: [...examples.several.findings, ...examples.words.findings] },
  globals: { theme: 'dark' },
  tags: ['!autodocs'],
};
/** A priority with its findings, in Welsh as far as the plan's own words go. */
export const Welsh: Story = {
  args: { findings: examples.several.findings },
  render: ({ findings }) => (
    <>
      {report.priorities.slice(0, 1).map((priority) => (
        <PriorityReport
          key={priority.ref}
          priority={priority}
          headingLevel={1}
          messages={cy}
          marks={findingMarks(findings, { messages: findingsViewCy })}
        />
      ))}
      <Findings
        findings={findings}
        report={report}
        messages={findingsViewCy}
        placeHref={() => '#'}
      />
    </>
  ),
};
/** A mark stands after what it marks, in the direction of writing. */
export const RightToLeft: Story = {
  args: { findings: examples.several.findings },
  globals: { direction: 'rtl' },
  tags: ['!autodocs'],
};
/** On paper a mark is a number, like a footnote's. */
export const Print: Story = {
  args: { findings: examples.several.findings },
  globals: { medium: 'paper' },
  tags: ['!autodocs'],
};
