// Loaded as a plain script in the head, before anything is painted, so that the page never flashes
// in the theme that was not chosen. It may import nothing.
const themes = ['system', 'light', 'dark'];
const storageKey = 'milepost-theme';
const root = document.documentElement;

// A browser that keeps no site data throws on reading: the page then follows the system.
function storedTheme(): string {
  try {
    return localStorage.getItem(storageKey) ?? 'system';
  } catch {
    return 'system';
  }
}

function storeTheme(theme: string) {
  try {
    if (theme === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, theme);
  } catch {
    // Not remembered; it still holds on this page.
  }
}

function applyTheme(theme: string) {
  if (theme === 'light' || theme === 'dark') root.dataset.milepostTheme = theme;
  else delete root.dataset.milepostTheme;
}

function showChoice(theme: string) {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="theme"]')) {
    input.checked = input.value === theme;
  }
}

function currentTheme(): string {
  const theme = storedTheme();
  return themes.includes(theme) ? theme : 'system';
}

root.dataset.scripted = '';
applyTheme(currentTheme());

document.addEventListener('DOMContentLoaded', () => {
  showChoice(currentTheme());
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'theme') return;
    storeTheme(target.value);
    applyTheme(target.value);
  });
});

// Chosen in another tab, or before coming back to a page the browser had kept.
function follow() {
  applyTheme(currentTheme());
  showChoice(currentTheme());
}
addEventListener('storage', ({ key }) => {
  if (key === storageKey) follow();
});
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) follow();
});
