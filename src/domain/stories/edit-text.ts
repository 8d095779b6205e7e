/** A text in a field with what is selected in it, as positions of UTF-16 units. */
export type Edited = { text: string; start: number; end: number };

/** Strong, or plain again where it is. Without a selection the marks stand ready for what is typed between them. */
export function withStrong({ text, start, end }: Edited): Edited {
  const [before, chosen, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  if (before.endsWith(mark) && after.startsWith(mark)) return { text: before.slice(0, -2) + chosen + after.slice(2), start: start - 2, end: end - 2 };
  return { text: `${before}${mark}${chosen}${mark}${after}`, start: start + 2, end: end + 2 };
}

const mark = "**";

/** The lines that are touched as points of a list, or as plain lines again where they all are. */
export function withList({ text, start, end }: Edited): Edited {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const stop = text.indexOf("\n", end);
  const to = stop < 0 ? text.length : stop;
  const lines = text.slice(from, to).split("\n");
  const isList = lines.every((line) => line.startsWith("- "));
  const changed = lines.map((line) => (isList ? line.slice(2) : line.startsWith("- ") ? line : `- ${line}`)).join("\n");
  // A list begins after an empty line, else it is read as a part of the paragraph.
  const gap = !isList && from > 0 && text[from - 2] !== "\n" && !text.slice(0, from - 1).split("\n").at(-1)?.startsWith("- ") ? "\n" : "";
  return { text: `${text.slice(0, from)}${gap}${changed}${text.slice(to)}`, start: from + gap.length, end: from + gap.length + changed.length };
}

/** A link in the place of what is selected; what is selected is said by it, unless `words` are given. Behind it the typing goes on. */
export function withLink({ text, start, end }: Edited, kind: "statement" | "zone", id: string, words: string | null): Edited {
  const said = (words ?? text.slice(start, end)).replaceAll(/[\\[\]]/g, (sign) => `\\${sign}`).replaceAll("\n", " ");
  const link = `[${said}](${kind}:${id})`;
  const at = start + link.length;
  return { text: text.slice(0, start) + link + text.slice(end), start: at, end: at };
}
