import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { bilingualReport } from './bilingualReport.examples.js';

declare module 'vitest/browser' {
  interface BrowserCommands {
    bilingualMarkup: () => Promise<string>;
  }
}

test('ImprovementPlan takes over in Chromium what Node wrote of a whole report in Welsh, without a warning', async () => {
  const warned = vi.spyOn(console, 'error');
  const recovered = vi.fn();
  const place = document.createElement('main');
  place.innerHTML = await commands.bilingualMarkup();
  document.body.append(place);
  const written = place.innerText;
  expect(written).toContain('Dangosyddion');
  let root: ReturnType<typeof hydrateRoot> | undefined;
  await act(() => {
    root = hydrateRoot(place, bilingualReport, { onRecoverableError: recovered });
    return Promise.resolve();
  });
  expect(warned.mock.calls).toEqual([]);
  expect(recovered.mock.calls).toEqual([]);
  expect(place.innerText).toBe(written);
  act(() => root?.unmount());
  place.remove();
});
