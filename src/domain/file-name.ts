/** A title as part of a file's name: characters that file systems refuse become dashes, and it stays short. */
export const plainFileName = (title: string): string =>
  // oxlint-disable-next-line no-control-regex
  title.trim().replace(/[\u0000-\u001f\u007f<>:"/\\|?*\u202a-\u202e\u2066-\u2069]+/g, "-").replace(/^\.+/, "").slice(0, 60);
