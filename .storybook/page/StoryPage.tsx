import { useLayoutEffect } from 'react';
import type { ReactNode } from 'react';
import { showAsPrinted } from './showAsPrinted.js';

export interface StoryPageProps {
  /** A page of its own has a main landmark; one of several in the manual has not. */
  readonly alone: boolean;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly theme: 'system' | 'light' | 'dark';
  readonly medium: 'screen' | 'paper';
  readonly children: ReactNode;
}

/** The page around a story: what a council's site would set for the components in it. */
export function StoryPage({ alone, language, direction, theme, medium, children }: StoryPageProps) {
  useLayoutEffect(() => (medium === 'paper' ? showAsPrinted(document) : undefined), [medium]);
  // A page of its own is dark or light to its edges, as a council's would be.
  useLayoutEffect(() => {
    if (!alone || theme === 'system') return undefined;
    const root = document.documentElement;
    root.dataset['milepostTheme'] = theme;
    return () => {
      delete root.dataset['milepostTheme'];
    };
  }, [alone, theme]);
  const Page = alone ? 'main' : 'div';
  return (
    <Page
      className={medium === 'paper' ? 'story-page story-page--paper' : 'story-page'}
      lang={language}
      dir={direction}
      data-milepost-theme={theme === 'system' ? undefined : theme}
    >
      {children}
    </Page>
  );
}
