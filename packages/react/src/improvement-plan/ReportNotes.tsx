import type { Language, Messages, Text } from '@milepost/core';
import { Prose } from '../words/Prose.js';

export interface ReportNotesProps {
  readonly notes: readonly Text[];
  readonly messages: Messages;
  readonly planLanguage: Language;
}

/** The notes that hold for the whole report. */
export function ReportNotes({ notes, messages, planLanguage }: ReportNotesProps) {
  return (
    <ul className="milepost-improvement-plan__notes">
      {notes.map((note, at) => (
        <li key={at}>
          <Prose text={note} messages={messages} planLanguage={planLanguage} />
        </li>
      ))}
    </ul>
  );
}
