import { findBrowser } from './findBrowser.mjs';

const usualPaths = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox installed on this machine, or where `FIREFOX_PATH` says. */
export function findFirefox() {
  return findBrowser('FIREFOX_PATH', usualPaths);
}
