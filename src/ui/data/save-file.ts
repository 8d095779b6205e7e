/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  // The download reads the address after this task; then the memory is free again.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
