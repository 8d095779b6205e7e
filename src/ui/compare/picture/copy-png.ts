/**
 * Puts a PNG on the clipboard, `false` where the browser does not let it. The clipboard is asked at once, within the press, and waits for
 * the picture: some browsers grant it no later.
 */
export async function copyPng(png: Promise<Blob>): Promise<boolean> {
  // Whether it is made or not is for the caller; here it only must not go unheard.
  png.catch(() => undefined);
  // Typed as always there, but missing outside of secure contexts and in older browsers.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard || typeof clipboard.write !== "function" || typeof ClipboardItem === "undefined") return false;
  try {
    await clipboard.write([new ClipboardItem({ "image/png": png })]);
    return true;
  } catch {
    return false;
  }
}
