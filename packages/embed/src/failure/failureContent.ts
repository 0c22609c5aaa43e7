import { fill, plural } from '@milepost/core/messages';
import type { LanguagePack } from '../language/LanguagePack.js';
import type { EmbedFailure } from './EmbedFailure.js';

/** Issues listed in the page; the event carries them all. */
const MOST = 20;

/** A failure in plain words. Text nodes throughout: nothing of a plan's or an address's is ever markup. */
export function failureContent(
  failure: EmbedFailure,
  pack: LanguagePack,
  hasFallback: boolean,
): Node[] {
  const { messages, embed } = pack;
  const { kind, facts = {}, issuesIn } = failure;
  const isTold = pack.issues !== undefined && issuesIn !== undefined;
  const issues = isTold ? issuesIn(pack.issues) : (failure.issues ?? []);
  const heading = element('p', element('strong', embed.heading));
  const reason = element('p', fill(embed.failures[kind], facts));
  const instead = hasFallback ? [element('p', embed.fallback)] : [];
  if (issues.length === 0) return [heading, reason, ...instead];
  const told = issues.slice(0, MOST).map(({ where, message, remedy }) => {
    return element('li', element('strong', `${where}:`), ` ${message} ${remedy}`);
  });
  const list = element('ul', ...told);
  // What `parsePlan` says is in English where its words were not added to the page's language.
  if (embed.language !== 'en' && !isTold) list.lang = 'en';
  const count = element('p', plural(embed.issues, issues.length, messages));
  const left = issues.length - told.length;
  const more = left > 0 ? [element('p', plural(embed.moreIssues, left, messages))] : [];
  return [heading, reason, count, list, ...more, ...instead];
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
