import type { Language, Messages, MilestoneReport, ReviewItem } from '@milepost/core';
import { MilestoneLink } from '../milestone-link/MilestoneLink.js';

export interface MilestoneRefsProps {
  readonly item: Pick<ReviewItem, 'cites' | 'printed'>;
  readonly milestones: readonly MilestoneReport[];
  readonly messages: Messages;
  readonly planLanguage: Language;
  readonly milestoneHref: (ref: string) => string;
}

/**
 * The milestones an item speaks of, as links with their status; a ref that no milestone has is plain text.
 * A label printed otherwise than the ref (`6:1`) is shown as printed.
 */
export function MilestoneRefs({
  item,
  milestones,
  messages,
  planLanguage,
  milestoneHref,
}: MilestoneRefsProps) {
  const { cites = [], printed } = item;
  if (cites.length === 0 && printed === undefined) return null;
  const printedForRef = cites.length === 1 ? printed : undefined;
  return (
    <div className="milepost-qprm__refs">
      {printed !== undefined && printedForRef === undefined && <span>{printed}</span>}
      {cites.map((ref) => {
        const milestone = milestones.find((one) => one.ref === ref);
        if (milestone === undefined) return <span key={ref}>{printedForRef ?? ref}</span>;
        return (
          <MilestoneLink
            key={ref}
            milestone={milestone}
            href={milestoneHref(ref)}
            messages={messages}
            planLanguage={planLanguage}
            label={printedForRef}
          />
        );
      })}
    </div>
  );
}
