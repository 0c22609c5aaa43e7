import type { MilepostReadyDetail } from '@milepost/embed';
import { elementFromQuery } from './elementFromQuery.js';

const main = document.querySelector('main')!;
const heading = document.querySelector('h1')!;
const asked = elementFromQuery(location.search, location.href);

if (asked.ok) {
  const element = document.createElement(asked.tag);
  for (const [name, value] of Object.entries(asked.attributes)) element.setAttribute(name, value);
  document.querySelector('meta[name="color-scheme"]')!.setAttribute('content', asked.colourScheme);
  const language = asked.attributes.lang;
  if (language === 'cy' || language === 'en') document.documentElement.lang = language;
  element.addEventListener('milepost-ready', nameAfterPlan);
  main.append(element);
} else {
  const words = document.createElement('p');
  words.textContent = asked.because;
  main.append(words);
}

function nameAfterPlan(event: Event) {
  const { title } = (event as CustomEvent<MilepostReadyDetail>).detail.report;
  const words = typeof title === 'string' ? title : title.en;
  document.title = heading.textContent = words;
}

// A host page with script of its own can make its frame as high as what stands in it. A height is nobody's secret.
if (parent !== window) {
  new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ milepost: 'height', height }, '*');
  }).observe(document.body);
}
