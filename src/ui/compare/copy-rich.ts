/** Whether a table went to the clipboard, as text and for programs that take markup: by the browser's own way, over plain http by the old one. */
export async function copyRich(plain: string, html: string): Promise<boolean> {
  // Typed as always there, but missing outside of secure contexts and in some browsers.
  const { clipboard } = navigator as { clipboard?: Partial<Clipboard> };
  if (!clipboard?.write || typeof ClipboardItem === "undefined") return copyByEvent(plain, html);
  const item = new ClipboardItem({ "text/plain": new Blob([plain], { type: "text/plain" }), "text/html": new Blob([html], { type: "text/html" }) });
  return clipboard.write([item]).then(
    () => true,
    () => copyByEvent(plain, html),
  );
}

/** Within a press of a button a page may answer its own copying. */
function copyByEvent(plain: string, html: string): boolean {
  let isTaken = false;
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData("text/plain", plain);
    event.clipboardData.setData("text/html", html);
    event.preventDefault();
    isTaken = true;
  };
  document.addEventListener("copy", onCopy, { capture: true, once: true });
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without a secure context
    return document.execCommand("copy") && isTaken;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", onCopy, { capture: true });
  }
}
