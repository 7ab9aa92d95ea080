import type { Page } from 'playwright-core';

/** What a person reads on the page or hears of it, but for what is marked as English, and events as data. */
export const textsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const skipped = (element: Element | null): boolean =>
      element === null || element.closest('script, style, noscript, .json, kbd, [lang="en"]') !== null;
    const found: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (!skipped(node.parentElement)) found.push(node.nodeValue ?? '');
    for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-description'])
      for (const one of document.querySelectorAll(`[${name}]`))
        if (!skipped(one)) found.push(one.getAttribute(name) ?? '');
    return found;
  });

/** What is cut by its box, stands over another text, or makes the page scroll sideways. */
export const crampedIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const named = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}: ${(element.textContent ?? '').slice(0, 40)}`;
    if (document.documentElement.scrollWidth > window.innerWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);
    /** Not drawn, as what is folded up, or there for ears alone. */
    const known = new Map<Element, boolean>();
    const hidden = (element: Element): boolean => {
      const found =
        known.get(element) ??
        (getComputedStyle(element).clipPath !== 'none' ||
          (element.parentElement === null
            ? !element.checkVisibility()
            : hidden(element.parentElement) || !element.checkVisibility({ visibilityProperty: true })));
      known.set(element, found);
      return found;
    };
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element instanceof SVGElement || element.clientWidth === 0 || hidden(element)) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cuts = (how: string): boolean => how === 'hidden' || how === 'clip';
      if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) found.push(`cut: ${named(element)}`);
      else if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) found.push(`cut: ${named(element)}`);
      else if (element.matches('button, summary, th, td') && element.scrollWidth > element.clientWidth + 1)
        found.push(`too wide: ${named(element)}`);
    }
    for (const state of document.querySelectorAll<SVGGElement>('.dm-state')) {
      const box = state.querySelector<SVGGraphicsElement>('.dm-box')?.getBoundingClientRect();
      for (const text of state.querySelectorAll('text')) {
        const own = text.getBoundingClientRect();
        if (box !== undefined && (own.left < box.left - 2 || own.right > box.right + 2))
          found.push(`out of its box: ${named(state)}`);
      }
    }
    // Texts that flow: what lies over the page, as a bar at its foot or a dialog, is not looked at here.
    const over = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement)
        if (['fixed', 'sticky'].includes(getComputedStyle(at).position) || at instanceof HTMLDialogElement) return true;
      return false;
    };
    const boxes: { readonly element: Element; readonly box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (
        element === null ||
        (node.nodeValue ?? '').trim() === '' ||
        element.closest('svg, option, script, style') !== null
      )
        continue;
      if (hidden(element) || over(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        let box = rect;
        for (let at: Element | null = element; at !== null; at = at.parentElement) {
          if (getComputedStyle(at).overflow === 'visible') continue;
          const room = at.getBoundingClientRect();
          const [x, y] = [Math.max(box.left, room.left), Math.max(box.top, room.top)];
          box = new DOMRect(x, y, Math.min(box.right, room.right) - x, Math.min(box.bottom, room.bottom) - y);
        }
        if (box.width > 2 && box.height > 2) boxes.push({ element, box });
      }
    }
    boxes.sort((one, two) => one.box.top - two.box.top);
    boxes.forEach((one, at) => {
      for (let next = at + 1; next < boxes.length; next++) {
        const two = boxes[next];
        if (two === undefined || two.box.top > one.box.bottom - 4) break;
        if (one.element === two.element) continue;
        const wide = Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        if (wide > 3) found.push(`over each other: ${named(one.element)} / ${named(two.element)}`);
      }
    });
    return found;
  });
