import { plural } from '@milepost/core/messages';
import type { Finding, FindingFact, FindingsViewMessages } from '@milepost/core/check';
import { PlaceWords } from './PlaceWords.js';
import { markHref } from './markHref.js';
import { markKey } from './placeKey.js';
import type { FoundAt } from './placeKey.js';

export interface FindingFactsProps {
  readonly finding: Finding;
  readonly number: number;
  readonly messages: FindingsViewMessages;
  readonly idPrefix: string;
  readonly placeHref: ((at: FoundAt) => string | null) | undefined;
}

type Told = Pick<FindingFact, 'words' | 'where' | 'path' | 'place'>;

/** So many are seen at once; what comes after is folded, unless it is but one. */
const SHOWN = 6;

/** What is stated, and where, with a link to it: every statement that a finding sets against the others. */
export function FindingFacts({ finding, messages, ...links }: FindingFactsProps) {
  const facts = told(finding);
  const shown = facts.length > SHOWN + 1 ? facts.slice(0, SHOWN) : facts;
  const rest = facts.slice(shown.length);
  return (
    <>
      <FactList facts={shown} {...links} />
      {rest.length > 0 && (
        <details className="milepost-disclosure milepost-findings__more">
          <summary className="milepost-disclosure__summary">
            {plural(messages.moreFacts, rest.length, messages.messages)}
          </summary>
          <FactList facts={rest} {...links} />
        </details>
      )}
    </>
  );
}

/** The facts, after the place of the finding itself where no fact stands there. */
function told(finding: Finding): readonly Told[] {
  const own = markKey(finding);
  const { facts, where, path, place } = finding;
  if (facts.some((fact) => markKey(fact) === own)) return facts;
  return [{ words: '', where, path, place }, ...facts];
}

interface FactListProps extends Pick<FindingFactsProps, 'number' | 'idPrefix' | 'placeHref'> {
  readonly facts: readonly Told[];
}

function FactList({ facts, number, idPrefix, placeHref }: FactListProps) {
  return (
    <ul className="milepost-findings__facts" role="list">
      {facts.map((fact, at) => {
        const { words, where } = fact;
        const href = placeHref ? placeHref(fact) : markHref(idPrefix, number, markKey(fact));
        const placeWords = <PlaceWords where={where} />;
        return (
          <li key={at}>
            {words !== '' && <b className="milepost-findings__fact">{words}</b>}{' '}
            {href === null ? placeWords : <a href={href}>{placeWords}</a>}
          </li>
        );
      })}
    </ul>
  );
}
