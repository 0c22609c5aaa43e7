import { embedSnippet, frameAddress } from './embedSnippet.js';
import type { EmbedChoices } from './embedSnippet.js';

const form = document.querySelector<HTMLFormElement>('#builder')!;
const built = document.querySelector<HTMLTextAreaElement>('#built')!;
const preview = document.querySelector<HTMLIFrameElement>('#preview')!;
const status = document.querySelector<HTMLElement>('#copy-status')!;
const control = (name: string) =>
  form.elements.namedItem(name) as HTMLSelectElement | HTMLInputElement;

const here = new URL('./', location.href).href;
let shown = '';

control('folder').value = here;
form.addEventListener('input', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== preview.contentWindow || origin !== location.origin) return;
  const { height } = (data ?? {}) as { height?: unknown };
  // The whole report would push the rest of the page out of reach.
  if (typeof height === 'number') preview.height = String(Math.min(height + 4, 640));
});

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('[data-copies]') : null;
  const from = document.getElementById(button?.getAttribute('data-copies') ?? '');
  if (from !== null) void copy(from);
});

function show() {
  const choices = chosen();
  built.value = embedSnippet(choices);
  // The files that are tried are those beside this page, wherever the snippet will look for its own.
  // A tag takes the page's theme; a frame knows none but what its address says.
  const theme = choices.theme || (choices.way === 'frame' ? '' : pageTheme());
  const address = frameAddress(here, { ...choices, theme });
  if (address === shown) return;
  shown = address;
  // No entry in the browser's history for each choice.
  preview.contentWindow?.location.replace(address);
}

function chosen(): EmbedChoices {
  const asked = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const option = (control('tag') as HTMLSelectElement).selectedOptions[0]!;
  const takes = option.dataset.takes?.split(' ') ?? [];
  const isFrame = asked.way === 'frame';
  for (const place of form.querySelectorAll<HTMLElement>('[data-option]')) {
    const name = place.dataset.option!;
    place.hidden = !takes.includes(name) || (isFrame && name === 'heading-level');
  }
  const of = (name: string) => (takes.includes(name) ? (asked[name] ?? '') : '');
  // A review is of one priority: all of them at once would not say which is whose.
  const isOfOne = option.value === 'milepost-qprm' && asked.priority === '';
  if (isOfOne) (control('priority') as HTMLSelectElement).selectedIndex = 1;
  return {
    way: isFrame ? 'frame' : 'script',
    tag: option.value,
    title: option.text,
    folder: folderOf(asked.folder ?? ''),
    priority: isOfOne ? control('priority').value : of('priority'),
    indicator: of('indicator'),
    periods: of('periods'),
    lang: asked.lang ?? '',
    theme: asked.theme ?? '',
    'heading-level': of('heading-level'),
    integrity: form.dataset.integrity ?? '',
    integrityWelsh: form.dataset.integrityWelsh ?? '',
  };
}

function folderOf(address: string): string {
  const trimmed = address.trim();
  return trimmed === '' || trimmed.endsWith('/') ? trimmed : `${trimmed}/`;
}

function pageTheme(): string {
  return document.documentElement.dataset.milepostTheme ?? 'system';
}

async function copy(from: HTMLElement) {
  const text = from instanceof HTMLTextAreaElement ? from.value : (from.textContent ?? '');
  status.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    status.textContent = 'Copied';
  } catch {
    // A page that is not sent over HTTPS, or a browser that was told no.
    getSelection()?.selectAllChildren(from);
    if (from instanceof HTMLTextAreaElement) from.select();
    from.focus();
    status.textContent = 'Selected. Press Ctrl and C, or Command and C, to copy.';
  }
}
