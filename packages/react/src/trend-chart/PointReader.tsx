'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { KeyboardEvent, PointerEvent } from 'react';

export interface PointReaderProps {
  readonly id: string;
  /** Name of the group. */
  readonly label: string;
  /** How to use it by keyboard. */
  readonly instructions: string;
  /** A sentence a column, first to last. */
  readonly sentences: readonly string[];
  /** Index of the column the keyboard starts from. */
  readonly start: number;
}

/**
 * Says each column of a chart in words: on hover, focus, tap or drag. One tab stop; the arrow keys, Home and End
 * move from column to column and Escape puts the words away. It lies over the plot, column on column.
 *
 * Before it has loaded, and without JavaScript, the stylesheet shows the words on hover and focus.
 */
export function PointReader({ id, label, instructions, sentences, start }: PointReaderProps) {
  const live = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [current, setCurrent] = useState(start);
  const [focused, setFocused] = useState<number | null>(null);
  const [pointed, setPointed] = useState<number | null>(null);
  const [below, setBelow] = useState(false);
  const [said, setSaid] = useState('');
  const group = useRef<HTMLDivElement>(null);
  const open = pointed ?? focused;
  const last = sentences.length - 1;
  const tabStop = Math.min(current, last);

  // Escape must work wherever the focus is (WCAG 1.4.13); a finger leaves nothing to leave with, so a tap
  // elsewhere puts the words away.
  useEffect(() => {
    if (open === null) return undefined;
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setPointed(null);
      setFocused(null);
    };
    const onPress = (event: globalThis.PointerEvent) => {
      // In a shadow root the document is told of its host alone, as if every tap were elsewhere.
      if (!event.composedPath().includes(group.current as Node)) setPointed(null);
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPress);
    };
  }, [open]);

  /** Near the top of the window the words have no room above. */
  function findRoom() {
    setBelow((group.current?.getBoundingClientRect().top ?? ROOM) < ROOM);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const column = { ArrowLeft: tabStop - 1, ArrowRight: tabStop + 1, Home: 0, End: last }[
      event.key
    ];
    if (column === undefined) return;
    event.preventDefault();
    setPointed(null);
    group.current?.querySelectorAll('button')[column]?.focus();
  }

  // A finger that slides along stays captured by the column it came down on: the place says which is meant.
  function onPointerMove(event: PointerEvent) {
    if (event.pointerType === 'mouse' || group.current === null) return;
    const { left, width } = group.current.getBoundingClientRect();
    const column = Math.floor(((event.clientX - left) / width) * sentences.length);
    setPointed(Math.max(0, Math.min(last, column)));
  }

  return (
    <div
      ref={group}
      role="group"
      aria-label={label}
      aria-describedby={id}
      className="milepost-point-reader milepost-not-printed"
      data-live={live || undefined}
      data-below={below || undefined}
      onFocus={findRoom}
      onPointerEnter={findRoom}
      onKeyDown={onKeyDown}
      onPointerMove={onPointerMove}
      onPointerLeave={(event) => event.pointerType === 'mouse' && setPointed(null)}
    >
      {sentences.map((sentence, column) => (
        <button
          key={column}
          type="button"
          className="milepost-point-reader__column"
          data-side={sides[Math.floor(((column + 0.5) / sentences.length) * 3)]}
          data-open={open === column || undefined}
          tabIndex={column === tabStop ? 0 : -1}
          onFocus={() => {
            setCurrent(column);
            setFocused(column);
          }}
          onBlur={() => setFocused(null)}
          onPointerEnter={(event) => event.pointerType === 'mouse' && setPointed(column)}
          onClick={() => {
            setPointed(column);
            setSaid(sentence);
          }}
        >
          <span className="milepost-point-reader__words">
            {sentence}
            {focused === column && (
              <span className="milepost-point-reader__instructions" aria-hidden="true">
                {instructions}
              </span>
            )}
          </span>
        </button>
      ))}
      <span id={id} className="milepost-visually-hidden">
        {instructions}
      </span>
      <span className="milepost-visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

/** What the longest sentence takes, in pixels. */
const ROOM = 180;

/** Nothing to hear of: once loaded, always loaded. */
const never = () => () => {};

/** Which way the words may grow without leaving the chart, by thirds of it. */
const sides = ['start', 'middle', 'end'];
