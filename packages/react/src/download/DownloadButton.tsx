import type { Messages } from '@milepost/core';
import type { ReactNode } from 'react';
import { Filled } from '../words/Filled.js';

export interface DownloadButtonProps {
  /** What is seen on it. */
  readonly action: string;
  /** What is downloaded, for listeners: pages have many of these. */
  readonly what: ReactNode;
  readonly onClick: () => void;
  readonly messages: Messages;
}

/** A button whose name begins with what is seen on it and goes on to say of which table or chart. */
export function DownloadButton({ action, what, onClick, messages }: DownloadButtonProps) {
  return (
    <button type="button" className="milepost-download__button" onClick={onClick}>
      <ActionOf action={action} what={what} messages={messages} />
    </button>
  );
}

/**
 * What is seen, and the whole name for listeners: of a name half seen and half hidden browsers make two pieces, with
 * a space before the colon.
 */
export function ActionOf({ action, what, messages }: Omit<DownloadButtonProps, 'onClick'>) {
  return (
    <>
      <span aria-hidden="true">{action}</span>
      <span className="milepost-visually-hidden">
        <Filled template={messages.view.download.of} slots={{ action, what }} />
      </span>
    </>
  );
}
