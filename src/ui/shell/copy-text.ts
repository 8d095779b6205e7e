/** Whether the text went to the clipboard: by the browser's own way, over plain http by the old one. */
export async function copyText(text: string): Promise<boolean> {
  // Typed as always there, but missing outside of secure contexts.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return copyBySelection(text);
  return clipboard.writeText(text).then(
    () => true,
    () => copyBySelection(text),
  );
}

/** Works on plain http, within a press of a button; the focus returns to where it was. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
  field.setAttribute("aria-hidden", "true");
  field.style.cssText = "position: fixed; inset-block-start: 0; opacity: 0";
  // What lies outside of a modal dialog cannot take the focus.
  (focused?.closest("dialog") ?? document.body).append(field);
  field.focus();
  field.select();
  try {
    // oxlint-disable-next-line typescript/no-deprecated -- the only way without a secure context
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
