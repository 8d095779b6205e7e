/**
 * A title as part of a file's name: what file systems refuse or what turns letters round becomes dashes, what has no width goes, no name is one that
 * Windows keeps for devices, and it stays short.
 */
export function plainFileName(title: string): string {
  const plain = title
    .replace(invisible, "")
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069<>:"/\\|?*]+/g, "-")
    .trim()
    .replace(/^\.+/, "");
  // By characters, so that none is cut in half.
  const short = Array.from(plain).slice(0, 60).join("").replace(/[. ]+$/, "");
  return device.test(short) ? `_${short}` : short;
}

/** Marks without width, and halves of characters. */
const invisible = /[\u061c\u200b-\u200f\u2060-\u2064\u206a-\u206f\ufeff\p{Surrogate}]+/gu;

/** Devices are meant whatever stands behind a dot. */
const device = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;
