'use client';
import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { placeBeside } from './placeBeside.js';

export interface FindingMarkProps {
  /** The finding in the list. */
  readonly href: string;
  /** What the finding says. */
  readonly message: string;
  /** Its number and shape, heard as "Error 13". */
  readonly children: ReactNode;
  /** Where the list's link leads. */
  readonly id?: string | undefined;
}

/** How long the words stay when the pointer leaves the mark, so that it can be moved onto them. */
const LINGERS = 150;

/**
 * A mark in the report: a link to its finding, which shows the finding's sentence while it has the focus or the
 * pointer. Escape takes the sentence away and nothing else. Without JavaScript it is a link.
 */
export function FindingMark({ href, message, children, id }: FindingMarkProps) {
  const tipId = useId();
  const link = useRef<HTMLAnchorElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [isShown, setShown] = useState(false);
  const show = () => {
    clearTimeout(leaving.current);
    setShown(true);
  };
  const leave = () => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => {
      if (document.activeElement !== link.current) setShown(false);
    }, LINGERS);
  };
  useEffect(() => () => clearTimeout(leaving.current), []);
  // A link that was followed before the page answered has the focus already.
  useEffect(() => {
    if (document.activeElement === link.current) setShown(true);
  }, []);
  useEffect(() => {
    const [mark, words] = [link.current, tip.current];
    if (!isShown || mark === null || !words?.showPopover) return;
    words.showPopover();
    const place = () => placeBeside(mark, words);
    place();
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      setShown(false);
    };
    // Before a table or a dialog around it hears of the key.
    document.addEventListener('keydown', onKeyDown, true);
    // Also what scrolls inside the page: a table does.
    document.addEventListener('scroll', place, true);
    window.addEventListener('resize', place);
    return () => {
      document.removeEventListener('keydown', onKeyDown, true);
      document.removeEventListener('scroll', place, true);
      window.removeEventListener('resize', place);
      if (words.isConnected) words.hidePopover();
    };
  }, [isShown]);
  return (
    <span className="milepost-finding-mark" onMouseEnter={show} onMouseLeave={leave}>
      <a
        ref={link}
        id={id}
        href={href}
        aria-describedby={tipId}
        className="milepost-finding-mark__link"
        onFocus={show}
        onBlur={() => setShown(false)}
      >
        {children}
      </a>
      {/* Above everything, so that no table that scrolls cuts it off. */}
      <span
        ref={tip}
        id={tipId}
        role="tooltip"
        popover="manual"
        className="milepost-finding-mark__tip milepost-not-printed"
      >
        {message}
      </span>
    </span>
  );
}
