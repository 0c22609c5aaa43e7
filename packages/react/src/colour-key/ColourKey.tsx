import { describeRule, describeSymbol, kpiEnGB, symbolMark } from '@milepost/core';
import type {
  FigureShape,
  KpiMessages,
  MissingSymbol,
  NamedRagRule,
  ObservationStatus,
} from '@milepost/core';
import { classNames } from '../class-name/classNames.js';
import { RagTag } from '../rag-tag/RagTag.js';
import { TravelArrow } from '../direction-of-travel/TravelArrow.js';
import { statusMark } from './statusMark.js';

export interface ColourKeyProps {
  /** The rules in force. @default no rating is explained */
  readonly rules?: readonly NamedRagRule[];
  /** How figures are written, by rule id, for rules that name figures of their own. @default plain numbers */
  readonly shapes?: Readonly<Record<string, FigureShape>>;
  /** Explain the arrows. @default false */
  readonly travel?: boolean;
  /** Explain the asterisk. @default false */
  readonly proxy?: boolean;
  /** The symbols that stand in place of a figure. @default none */
  readonly symbols?: readonly MissingSymbol[];
  /** The statuses marked beside a figure. @default none */
  readonly statuses?: readonly ObservationStatus[];
  /** The words: `enGB`, or `cy` for Welsh. @default enGB */
  readonly messages?: KpiMessages;
  /** Added to its own classes. */
  readonly className?: string;
}

/**
 * What the colours, arrows and marks mean: only those it is given. Nothing where there is nothing to explain. Where
 * indicators have different fixed lines it says so; the lines themselves are told where the indicator is (`describeRule`).
 * `KpiTable` and `TrendMultiples` bring their own key: use it beside marks that you place yourself.
 *
 * @example
 * <ColourKey rules={report.ragRules} travel proxy symbols={['c']} />
 */
export function ColourKey({
  rules = [],
  shapes = {},
  travel = false,
  proxy = false,
  symbols = [],
  statuses = [],
  messages = kpiEnGB,
  className,
}: ColourKeyProps) {
  const marked = statuses.filter((status) => status !== 'final');
  const rated = rules.filter((rule) => rule.kind !== 'monitor');
  const hasSymbols = symbols.length > 0 || marked.length > 0 || proxy;
  if (rules.length === 0 && !travel && !hasSymbols) return null;
  const words = messages.view.key;
  return (
    <dl lang={messages.language} className={classNames('milepost-colour-key', className)}>
      {rules.length > 0 && (
        <div className="milepost-colour-key__group">
          <dt>{words.rating}</dt>
          {rated.length > 0 && (
            <dd className="milepost-colour-key__marks">
              <RagTag verdict="green" messages={messages} />
              <RagTag verdict="amber" messages={messages} />
              <RagTag verdict="red" messages={messages} />
            </dd>
          )}
          {ruleWords(rules, shapes, messages).map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      )}
      {travel && <TravelKey messages={messages} />}
      {hasSymbols && (
        <div className="milepost-colour-key__group">
          <dt>{words.symbols}</dt>
          {proxy && (
            <dd>
              <b aria-hidden="true">* </b>
              {words.proxy}
            </dd>
          )}
          <dd className="milepost-colour-key__marks">
            {marked.map((status) => (
              <span key={status}>
                <b>{statusMark(status)}</b> {messages.figure.statuses[status]}
              </span>
            ))}
            {symbols.map((symbol) => (
              <span key={symbol}>
                <b>{symbolMark(symbol)}</b> {describeSymbol(symbol, messages)}
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** Each sentence once. Several rules by fixed lines cannot be told apart without their indicators: one sentence. */
function ruleWords(
  rules: readonly NamedRagRule[],
  shapes: Readonly<Record<string, FigureShape>>,
  messages: KpiMessages,
): readonly string[] {
  const fixed = rules.filter(({ kind }) => kind === 'thresholds' || kind === 'range');
  const told = (rule: NamedRagRule) => describeRule(rule, messages, shapes[rule.id]);
  const several = new Set(fixed.map(told)).size > 1;
  return [
    ...new Set(
      rules.map((rule) =>
        several && fixed.includes(rule) ? messages.view.key.ownLines : told(rule),
      ),
    ),
  ];
}

function TravelKey({ messages }: { readonly messages: KpiMessages }) {
  const words = messages.view.key;
  return (
    <div className="milepost-colour-key__group">
      <dt>{words.travel}</dt>
      <dd className="milepost-colour-key__marks">
        <span className="milepost-travel milepost-travel--positive">
          <TravelArrow movement="up" judgement="positive" />
          <TravelArrow movement="down" judgement="positive" />
          <span>{words.better}</span>
        </span>
        <span className="milepost-travel milepost-travel--negative">
          <TravelArrow movement="up" judgement="negative" />
          <TravelArrow movement="down" judgement="negative" />
          <span>{words.worse}</span>
        </span>
        <span className="milepost-travel milepost-travel--neutral">
          <TravelArrow movement="up" judgement="neutral" />
          <TravelArrow movement="same" judgement="neutral" />
          <TravelArrow movement="down" judgement="neutral" />
          <span>{words.neutral}</span>
        </span>
      </dd>
      <dd>
        {words.up}. {words.down}.
      </dd>
    </div>
  );
}
