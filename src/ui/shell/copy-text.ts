/** Whether the text went to the clipboard; over plain http and where permission is refused it does not. */
export async function copyText(text: string): Promise<boolean> {
  // Typed as always there, but missing outside of secure contexts.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (!clipboard) return false;
  return clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
