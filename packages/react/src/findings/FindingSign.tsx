import { fill } from '@milepost/core/messages';
import type { Finding, FindingsViewMessages } from '@milepost/core/check';
import { findingGlyphs, findingKind } from './findingKind.js';

export interface FindingSignProps {
  readonly finding: Finding;
  readonly number: number;
  readonly messages: FindingsViewMessages;
}

/** The number of a finding with the shape of its severity: seen as "✕ 13", heard as "Error 13". */
export function FindingSign({ finding, number, messages }: FindingSignProps) {
  const kind = findingKind(finding);
  return (
    <span className={`milepost-finding-sign milepost-finding-sign--${kind}`}>
      <span aria-hidden="true" className="milepost-finding-sign__seen">
        <span className="milepost-finding-sign__glyph">{findingGlyphs[kind]}</span>
        {number}
      </span>
      <span className="milepost-visually-hidden">{fill(messages.mark[kind], { n: number })}</span>
    </span>
  );
}
