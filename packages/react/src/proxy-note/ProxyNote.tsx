import { describeProxy, kpiEnGB } from '@milepost/core';
import type { KpiMessages, Language, Proxy, Text } from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import { Words } from '../words/Words.js';

export interface ProxyNoteProps {
  /** An indicator's own: `indicator.proxy`. */
  readonly proxy: Proxy;
  /** Name of the indicator, where the note does not stand beside it. */
  readonly label?: Text;
  /** So that a `ProxyMark` can point to it. */
  readonly id?: string | undefined;
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** Language of plain strings. @default 'en' */
  readonly planLanguage?: Language;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * What a proxy measure stands for and why, and that it gives an approximate view only.
 * `KpiTable` and `TrendChart` bring theirs: use it beside figures that you place yourself, each with a `ProxyMark`.
 *
 * @example
 * {indicator.proxy && <ProxyNote proxy={indicator.proxy} label={indicator.label} />}
 */
export function ProxyNote({
  proxy,
  label,
  id,
  messages = kpiEnGB,
  planLanguage = 'en',
  className,
}: ProxyNoteProps) {
  return (
    <p
      id={id}
      tabIndex={id ? -1 : undefined}
      className={classNames('milepost-proxy-note', className)}
    >
      <span aria-hidden="true">* </span>
      {label !== undefined && (
        <b className="milepost-proxy-note__label">
          <Words text={label} messages={messages} planLanguage={planLanguage} />
          {'. '}
        </b>
      )}
      {describeProxy(proxy, messages)}
    </p>
  );
}
