import { SpatialError, type SpatialFault } from "../../../domain/spatial/spatial-fault";

export type XmlHandlers = {
  /** `name` without its prefix; `attribute` answers by the name as written. */
  open: (name: string, attribute: (name: string) => string) => void;
  close: (name: string) => void;
  /** Text and CDATA of the element that is open, entities resolved; may come in pieces. */
  text: (text: string) => void;
  /** How much of the text is behind, 0 to 1; now and then. */
  progress: (share: number) => void;
};

const tagsBetweenProgress = 50_000;

const deepest = 256;

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0" };

/** Resolves the five entities of XML and characters by number; nothing a document defines itself, so none can grow. */
export const resolveEntities = (text: string): string =>
  text.includes("&")
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
        if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
        const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
      })
    : text;

/**
 * Goes through an XML text once, from the first element to the last; no tree is made, so that a large file takes no more than its own
 * text. A document type is refused: what it defines could be anything.
 * @throws {SpatialError} `xml-doctype`, `xml-broken`, `xml-truncated`, `spatial-too-deep`
 */
export function walkXml(text: string, file: string, handlers: XmlHandlers): void {
  const open: string[] = [];
  let at = 0;
  let tags = 0;
  const fault = (code: SpatialFault["code"]) => new SpatialError({ code, file, value: String(lineAt(text, at)) });
  const passTo = (end: string, from: number): number => {
    const found = text.indexOf(end, from);
    if (found === -1) throw fault("xml-truncated");
    return found + end.length;
  };
  while (at < text.length) {
    const next = text.indexOf("<", at);
    const end = next === -1 ? text.length : next;
    if (end > at && open.length > 0) handlers.text(resolveEntities(text.slice(at, end)));
    at = end;
    if (next === -1) break;
    if (text.startsWith("<!--", at)) at = passTo("-->", at + 4);
    else if (text.startsWith("<![CDATA[", at)) {
      const to = passTo("]]>", at + 9);
      if (open.length > 0) handlers.text(text.slice(at + 9, to - 3));
      at = to;
    } else if (text.startsWith("<?", at)) at = passTo("?>", at + 2);
    else if (text.startsWith("<!", at)) throw fault("xml-doctype");
    else if (text.startsWith("</", at)) {
      const to = passTo(">", at + 2);
      const name = text.slice(at + 2, to - 1).trimEnd();
      if (open.pop() !== name) throw fault("xml-broken");
      handlers.close(localName(name));
      at = to;
      if (open.length === 0) return;
    } else {
      tags += 1;
      if (tags % tagsBetweenProgress === 0) handlers.progress(at / text.length);
      const to = endOfTag(text, at);
      if (to === -1) throw fault("xml-truncated");
      const isEmpty = text[to - 2] === "/";
      const tag = text.slice(at + 1, isEmpty ? to - 2 : to - 1);
      const name = /^[^\s/>="'<]+/.exec(tag)?.[0];
      if (name === undefined) throw fault("xml-broken");
      handlers.open(localName(name), (wanted) => attributeOf(tag, wanted));
      if (isEmpty) handlers.close(localName(name));
      else open.push(name);
      if (open.length > deepest) throw fault("spatial-too-deep");
      at = to;
      if (open.length === 0) return;
    }
  }
  throw fault(open.length > 0 ? "xml-truncated" : "xml-broken");
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The place behind a tag's `>`, which may also stand within an attribute; -1 where the text ends before. */
function endOfTag(text: string, from: number): number {
  let quote = "";
  for (let at = from + 1; at < text.length; at += 1) {
    const one = text[at] ?? "";
    if (quote !== "") {
      if (one === quote) quote = "";
    } else if (one === '"' || one === "'") quote = one;
    else if (one === ">") return at + 1;
  }
  return -1;
}

/** By hand: a pattern would take time by the square of a tag that is made to be long. */
function attributeOf(tag: string, wanted: string): string {
  const isSpace = (at: number) => (tag.codePointAt(at) ?? 33) <= 32;
  let at = 0;
  while (at < tag.length && !isSpace(at)) at += 1;
  while (at < tag.length) {
    while (at < tag.length && isSpace(at)) at += 1;
    const from = at;
    while (at < tag.length && tag[at] !== "=" && !isSpace(at)) at += 1;
    const name = tag.slice(from, at);
    while (at < tag.length && isSpace(at)) at += 1;
    if (tag[at] !== "=") continue;
    at += 1;
    while (at < tag.length && isSpace(at)) at += 1;
    const quote = tag[at];
    if (quote !== '"' && quote !== "'") continue;
    const end = tag.indexOf(quote, at + 1);
    if (end === -1) return "";
    if (name === wanted) return resolveEntities(tag.slice(at + 1, end));
    at = end + 1;
  }
  return "";
}

function lineAt(text: string, end: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) line += 1;
  return line;
}
