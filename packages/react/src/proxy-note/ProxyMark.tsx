import { kpiEnGB } from '@milepost/core';
import type { KpiMessages } from '@milepost/core';

export interface ProxyMarkProps {
  /** Id of the `ProxyNote` it points to; without it the mark is not a link. */
  readonly noteId?: string | undefined;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
}

/**
 * The asterisk of a proxy measure, read aloud as "Proxy measure". Put it wherever the figure or its name stands,
 * and a `ProxyNote` on the same page to say what it stands for. It is for proxy measures alone, not for footnotes.
 *
 * @example
 * <th>% S47 leading to ICPC <ProxyMark noteId="milepost-proxy-s47" /></th>
 */
export function ProxyMark({ noteId, messages = kpiEnGB }: ProxyMarkProps) {
  const mark = (
    <>
      <span aria-hidden="true">*</span>
      <span className="milepost-visually-hidden">{messages.indicator.proxy}</span>
    </>
  );
  if (!noteId) return <span className="milepost-proxy-mark">{mark}</span>;
  return (
    <a className="milepost-proxy-mark" href={`#${encodeURIComponent(noteId)}`}>
      {mark}
    </a>
  );
}
