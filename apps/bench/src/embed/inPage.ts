// Each of these runs alone in a page: it is sent there as its text, so that it knows nothing outside itself.

interface Rendered {
  readonly script: number;
  readonly layout: number;
  readonly markup: string;
}

/** From an element with its report until it says that it is shown; then until it is laid out. */
export async function renderElement(report: string): Promise<Rendered> {
  const element = document.createElement('milepost-plan') as HTMLElement & { plan: unknown };
  const ready = new Promise((resolve) => {
    element.addEventListener('milepost-ready', () => resolve(performance.now()));
  });
  const given: unknown = JSON.parse(report);
  globalThis.gc?.();
  const began = performance.now();
  element.plan = given;
  document.body.append(element);
  const script = ((await ready) as number) - began;
  element.getBoundingClientRect();
  const layout = performance.now() - began;
  const place = element.shadowRoot?.querySelector('[part=content]');
  return { script, layout, markup: place?.outerHTML ?? '' };
}

/** The markup of such an element in a shadow root with its stylesheet, which is there already. */
export function setMarkup({
  markup,
  css,
}: {
  markup: string;
  css: string;
}): Omit<Rendered, 'markup'> {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
  const place = shadow.appendChild(document.createElement('div'));
  document.body.append(host);
  globalThis.gc?.();
  const began = performance.now();
  place.innerHTML = markup;
  const script = performance.now() - began;
  host.getBoundingClientRect();
  return { script, layout: performance.now() - began };
}

/** A plan's text read and evaluated, cold. */
export function readingData(text: string): { parse: number; evaluate: number; report: string } {
  const { parsePlanJson, evaluatePlan } = globalThis.data;
  const began = performance.now();
  const plan = parsePlanJson(text);
  const parsed = performance.now();
  const report = evaluatePlan(plan);
  const evaluated = performance.now();
  return {
    parse: parsed - began,
    evaluate: evaluated - parsed,
    report: JSON.stringify(report),
  };
}
