'use client';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Whether the page is being printed. It is drawn anew before the browser takes its picture: a browser waits for
 * listeners, and for nothing that they put off.
 */
export function useWhilePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    const tell = (isPrinting: boolean) => flushSync(() => setPrinting(isPrinting));
    const before = () => tell(true);
    const after = () => tell(false);
    const change = () => tell(media.matches);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    // Emulated print, and browsers that tell of nothing else.
    media.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      media.removeEventListener('change', change);
    };
  }, []);
  return printing;
}
