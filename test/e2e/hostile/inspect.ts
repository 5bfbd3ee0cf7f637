/** Something that a post has done to its page; `place` is the post's place in the series, from 0. */
export interface Finding {
  readonly place: number;
  readonly what: string;
}

/**
 * Goes through a series by its cards and looks at every page for what no post may do there. Runs in the page, and
 * so uses nothing from outside itself.
 */
export async function followSeries(body: Element, count: number): Promise<readonly Finding[]> {
  const ELEMENTS = new Set(
    [
      'a abbr address area article aside audio b bdi bdo big blockquote br caption center cite code col',
      'colgroup data datalist dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5',
      'h6 header hgroup hr i img input ins kbd label legend li main map mark marquee meter nav ol output p',
      'picture pre progress q rp rt ruby s samp search section small source span strike strong sub summary',
      'sup table tbody td tfoot th thead time tr track tt u ul var video wbr',
    ].flatMap((line) => line.split(' ')),
  );
  const ATTRIBUTES =
    /^(?:on.*|style|srcdoc|action|formaction|form|formtarget|ping|popover.*|command.*|autofocus|autoplay|contenteditable|download|attributionsrc|is|shadowroot.*|xlink:.*|http-equiv|target|background)$/;
  const ADDRESSES = ['href', 'src', 'poster', 'cite', 'longdesc', 'data', 'srcset'];
  /** By these the page shows its other parts, and its script finds them. */
  const NOT_OF_AN_ARTICLE =
    /^(?:copy|done|gap|label|meta|next|previous|series|summary|thumbnail|title|up-next-.*)$/;
  const SAFE = /^(?:(?:https?|mailto|tel):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$)|$)/i;

  const parts = ['header', 'article', 'navigation'].map((id) => {
    const element = document.getElementById(id);
    if (!element) throw new Error(`no ${id}`);
    return element;
  });
  const frameOf = (): string => {
    const around = document.documentElement.cloneNode(true) as Element;
    for (const id of ['header', 'article', 'navigation', 'announcement']) {
      around.querySelector(`#${id}`)?.replaceChildren();
    }
    return around.outerHTML;
  };
  const frame = frameOf();
  const findings: Finding[] = [];
  let place = 0;
  const check = (what: string, isFine: boolean): void => {
    if (!isFine) findings.push({ place, what });
  };
  const isOwn = (element: Element): boolean => element.matches('.code > button.copy');
  const lookAt = (element: Element): void => {
    if (isOwn(element)) return;
    check(`<${element.localName}>`, ELEMENTS.has(element.localName) && !element.shadowRoot);
    check(`namespace of <${element.localName}>`, element.namespaceURI === 'http://www.w3.org/1999/xhtml');
    if (element instanceof HTMLInputElement)
      check('<input>', element.type === 'checkbox' && element.disabled);
    if (element.closest('#article'))
      for (const name of element.classList) check(`class="${name}"`, !NOT_OF_AN_ARTICLE.test(name));
    for (const { name, value } of element.attributes) {
      check(`${name}="${value}"`, !ATTRIBUTES.test(name));
      if (name === 'id' || name === 'name') check(`${name}="${value}"`, value.startsWith('user-content-'));
      if (!ADDRESSES.includes(name)) continue;
      // as a browser reads it
      const address = value.replace(/[\u0000-\u0020\u00a0\ufeff]/g, '');
      check(`${name}="${value}"`, SAFE.test(address) || (name === 'src' && address.startsWith('data:')));
    }
  };
  const isInPlace = (element: Element): void =>
    check('position', isOwn(element) || /^(?:static|relative)$/.test(getComputedStyle(element).position));
  // what was in the page for a moment only could have run, too: not every browser says what its policy has stopped
  const passing = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (const node of [target, ...addedNodes]) {
        if (!(node instanceof Element) || parts.some((part) => part === node)) continue;
        lookAt(node);
        node.querySelectorAll('*').forEach(lookAt);
      }
    }
  });
  for (const part of parts) passing.observe(part, { childList: true, attributes: true, subtree: true });

  for (; place < count; place++) {
    for (const element of parts.flatMap((part) => [...part.querySelectorAll('*')])) {
      lookAt(element);
      isInPlace(element);
    }
    check('the page around it', frameOf() === frame);
    check(
      'its parts',
      parts.every((part) => part.isConnected && document.getElementById(part.id) === part),
    );
    check('the page shows', getComputedStyle(body).display === 'block' && body.clientHeight > 0);
    check('clobbered', typeof document.getElementById === 'function' && document.body === body);
    if (place === count - 1) break;
    const next = document.querySelector<HTMLElement>('#navigation > nav > a.next');
    if (!next) {
      findings.push({ place, what: 'no way on' });
      break;
    }
    const arrived = new Promise<boolean>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(true);
      });
      observer.observe(parts[0] ?? body, { childList: true, subtree: true });
      setTimeout(() => resolve(false), 30_000);
    });
    next.click();
    if (!(await arrived)) {
      findings.push({ place, what: 'the next post does not come' });
      break;
    }
    // what an image that does not load would run, runs by then
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
  return findings;
}
