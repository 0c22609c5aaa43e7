import { hydrateRoot } from 'react-dom/client';
import type { ReactNode } from 'react';

/**
 * Makes a page answer. It was rendered when the site was made, so without the data (offline, say)
 * it stays as it is and reads the same.
 */
export async function hydratePage<Data>(render: (data: Data) => ReactNode): Promise<void> {
  const root = document.getElementById('page');
  const address = root?.dataset.report;
  if (!root || !address) return;
  const response = await fetch(address);
  if (response.ok) hydrateRoot(root, render((await response.json()) as Data));
}
