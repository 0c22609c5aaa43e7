import { textIn } from '@milepost/core';
import type { Messages, PlanReport } from '@milepost/core';
import { ImprovementPlan } from '@milepost/react';

export interface PlanPageProps {
  readonly report: PlanReport;
  readonly messages: Messages;
}

/** The least page that a report can stand on: a language, a title, the kit's stylesheet. */
export function PlanPage({ report, messages }: PlanPageProps) {
  return (
    <html lang={messages.language}>
      <head>
        <meta charSet="utf-8" />
        <title>{titleOf(report, messages)}</title>
        <link rel="stylesheet" href="milepost.css" />
      </head>
      <body>
        <ImprovementPlan report={report} messages={messages} />
      </body>
    </html>
  );
}

export function titleOf(report: PlanReport, messages: Messages): string {
  return `${textIn(report.organisation.name, messages.language)}: ${textIn(report.title, messages.language)}`;
}
