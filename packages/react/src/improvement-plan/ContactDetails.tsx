import type { Contact, Language, Messages } from '@milepost/core';
import { Words } from '../words/Words.js';

export interface ContactDetailsProps {
  readonly contact: Contact;
  readonly messages: Messages;
  readonly planLanguage: Language;
}

/** Whom to ask. A link that is neither a page nor a mail address is shown as text. */
export function ContactDetails({ contact, messages, planLanguage }: ContactDetailsProps) {
  const { role, organisation, link } = contact;
  const inLanguage = { messages, planLanguage };
  return (
    <address className="milepost-improvement-plan__contact">
      {role !== undefined && (
        <p>
          <Words text={role} {...inLanguage} />
        </p>
      )}
      <p>
        <Words text={organisation} {...inLanguage} />
      </p>
      {link !== undefined && (
        <p>{/^(https:|mailto:)/i.test(link) ? <a href={link}>{shown(link)}</a> : link}</p>
      )}
    </address>
  );
}

function shown(link: string): string {
  return link.replace(/^(mailto:|https:\/\/)/i, '');
}
