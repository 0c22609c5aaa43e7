'use client';
import { useEffect, useState } from 'react';

/** A text once it has stood for a while: what changes with every line scrolled must not be read out at each. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLES);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** In milliseconds. */
const SETTLES = 600;
