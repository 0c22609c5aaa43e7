/** Elements on a page, by the class that each is of: where a link may lead. */
const onPage = new Set<Element>();

/** Says that an element is on the page, until the function it returns is called. */
export function beOnPage(host: Element): () => void {
  onPage.add(host);
  return () => void onPage.delete(host);
}

/**
 * Follows links to a part of the plan. A browser finds no id inside a shadow root, so that `#milepost-milestone-1.1`
 * would lead nowhere: it is looked for in the element's own shadow root, then in the page's other Milepost elements.
 */
export function followLinks(host: Element): (event: Event) => void {
  return (event) => {
    const [pressed] = event.composedPath();
    const link = pressed instanceof Element ? pressed.closest('a[href^="#"]') : null;
    if (link === null) return;
    const id = decodeURIComponent(link.getAttribute('href')?.slice(1) ?? '');
    const target = [host, ...onPage]
      .map((each) => each.shadowRoot?.getElementById(id))
      .find((found) => found != null);
    if (target == null) return;
    event.preventDefault();
    // As a browser does with a link of its own: the keyboard goes on from there.
    if (target.tabIndex < 0) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
    target.scrollIntoView();
  };
}
