'use client';
import { textIn } from '@milepost/core';
import type { KpiMessages } from '@milepost/core';
import { useDeferredValue, useMemo } from 'react';
import type { KpiRow } from './KpiRow.js';

/**
 * Rows whose indicator has every word of a query in its name, or in that of whoever answers for it. Typing goes on
 * while they are looked for.
 */
export function useFoundRows(
  rows: readonly KpiRow[],
  query: string,
  { language }: KpiMessages,
): readonly KpiRow[] {
  const wanted = useDeferredValue(query);
  return useMemo(() => {
    const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
    if (words.length === 0) return rows;
    return rows.filter(({ indicator: { label, lead } }) => {
      const text = `${textIn(label, language)} ${textIn(lead ?? '', language)}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
  }, [rows, wanted, language]);
}
