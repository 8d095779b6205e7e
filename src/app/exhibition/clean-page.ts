/** What a visitor leaves on the page beside the state: scrolled lists, marked text, the focus, a zoomed page. */
export function cleanPage(page: Window): void {
  for (const element of page.document.querySelectorAll("*")) {
    if (element.scrollTop !== 0) element.scrollTop = 0;
    if (element.scrollLeft !== 0) element.scrollLeft = 0;
  }
  page.getSelection()?.removeAllRanges();
  const { activeElement } = page.document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
  if ((page.visualViewport?.scale ?? 1) > 1.001) zoomOut(page);
}

/** Browsers of tablets take back a pinch where the page allows none; elsewhere pinching is refused in the first place. */
function zoomOut(page: Window): void {
  const meta = page.document.querySelector<HTMLMetaElement>("meta[name=viewport]");
  if (!meta) return;
  const { content } = meta;
  meta.content = `${content}, maximum-scale=1`;
  page.setTimeout(() => {
    meta.content = content;
  }, 300);
}
