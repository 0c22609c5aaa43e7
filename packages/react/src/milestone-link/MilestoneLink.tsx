import type { Language, Messages, MilestoneReport } from '@milepost/core';
import { StatusShape } from '../status-tag/StatusShape.js';
import { Words } from '../words/Words.js';
import { statusBand } from '../status-tag/statusBand.js';

export interface MilestoneLinkProps {
  readonly milestone: Pick<MilestoneReport, 'ref' | 'category' | 'statusLabel'>;
  readonly href: string;
  readonly messages: Messages;
  readonly planLanguage: Language;
  /** Shown in place of the ref, where a source printed it otherwise: `6:1`. @default the ref */
  readonly label?: string | undefined;
}

/** A milestone by its ref, with its status as shape, colour and (for listeners) words. */
export function MilestoneLink({
  milestone,
  href,
  messages,
  planLanguage,
  label = milestone.ref,
}: MilestoneLinkProps) {
  const { category, statusLabel } = milestone;
  const classes = `milepost-milestone-link milepost-milestone-link--${category}`;
  return (
    <a href={href} className={`${classes} milepost-band--${statusBand[category]}`}>
      <StatusShape category={category} />
      {label}
      <span className="milepost-visually-hidden">
        {messages.list.comma}
        <Words text={statusLabel} messages={messages} planLanguage={planLanguage} />
      </span>
    </a>
  );
}
