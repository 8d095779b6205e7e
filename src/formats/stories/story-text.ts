import { fromMarkdown } from "mdast-util-from-markdown";
import { storyLinkKinds, type StoryBlock, type StoryLink, type StoryRun, type TextFault } from "../../domain/stories/story-block";
import { storyLimits } from "../../domain/stories/story-limits";
import { seenText } from "../../domain/text";

const longest = storyLimits.text;
/** More signs that could open something than any text for visitors has: such a text is shown as it is written. */
const mostMarks = 400;
/** Deeper lists are no text for visitors. */
const deepestList = 3;
const furthestIn = 12;

/**
 * Only what a story shows is a construct; of all else the signs stand there as they were written, and nothing is ever made of them.
 * (`&` is escaped besides: the library decodes references in a browser by an element's markup.)
 */
const plain = {
  disable: {
    null: ["autolink", "blockQuote", "characterReference", "codeFenced", "codeIndented", "codeText", "definition", "hardBreakEscape", "headingAtx", "htmlFlow", "htmlText", "labelStartImage", "setextUnderline", "thematicBreak"],
  },
};

type Node = { type: string; value?: string | undefined; url?: string | undefined; ordered?: boolean | null | undefined; start?: number | null | undefined; children?: Node[] };

/**
 * The paragraphs and lists of a text, with strong, emphasis and links to statements, zones and documents. Whatever else
 * it holds is plain text. Time and memory are bounded for any text.
 */
export function parseStoryText(text: string): StoryBlock[] {
  const given = withoutBlanks(seenText(text.slice(0, longest)));
  if (isOverloaded(given)) return given.split(/\n{2,}/).flatMap((part) => (part.trim() === "" ? [] : [{ kind: "paragraph", runs: [{ ...unmarked, text: part.trim() }] }]));
  const root: Node = fromMarkdown(spaced(given.replaceAll("![", "[").replaceAll("&", "\\&")), { extensions: [plain] });
  return (root.children ?? []).flatMap(blocksOf);
}

/** What of a text cannot be shown as it was meant, each kind once. */
export function textFaults(text: string): TextFault[] {
  const given = text.slice(0, longest);
  const faults = patterns.filter(([, pattern]) => pattern.test(given)).map(([fault]) => fault);
  if (text.length > longest) faults.push("length");
  if (seenText(given) !== given) faults.push("unseen");
  if (isOverloaded(given)) faults.push("depth");
  return faults;
}

/** Each looks at a sign a bounded number of times. */
const patterns: [TextFault, RegExp][] = [
  ["html", /<[!?/a-z]/i],
  ["image", /!\[/],
  ["link", /\]\((?!\s{0,4}(?:statement|zone|document):[\w.-]{1,80}\s{0,4}\))|\]\[|<\w{1,20}:|\bhttps?:/i],
  ["heading", /^ {0,3}(?:#{1,6}\s|={3,}\s*$)/m],
  ["code", /`|^ {0,3}~~~/m],
  ["quote", /^ {0,3}>/m],
  ["definition", /^ {0,3}\[[^\]\n]{1,80}\]:/m],
  ["rule", /^ {0,3}(?:[-*_]\s{0,3}){3,40}$/m],
];

/** A space that no text is written with; it goes again when the text has been read. */
const gap = "\u2004";

/** Between Chinese signs, and before a bracket, stars are only read as marks where a space stands beside them. */
const spaced = (text: string): string => text.replace(/(?<!\*)(\*{1,2})(?=[^\s*])([^*\n]{1,1000})(?<=\S)\1(?!\*)/g, `${gap}$1$2$1${gap}`);

/** Without ends of lines that nobody sees, which a list would look at again and again. */
const withoutBlanks = (text: string): string =>
  text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");

/** Whether reading the marks of a text could take long, or lists nest too deep: so it is refused by its shape, not by a clock. */
function isOverloaded(text: string): boolean {
  const lists = text.split("\n").map((line) => /^(?:\s{0,12}(?:[-+*]|\d{1,9}[.)])(?=\s|$))+/.exec(line)?.[0].match(/[-+*.)]/g)?.length ?? 0);
  const marks = (text.match(/[[\]*_&\\]/g)?.length ?? 0) + lists.reduce((sum, count) => sum + count, 0);
  return marks > mostMarks || Math.max(...lists) > deepestList || new RegExp(`^[ \\t]{${furthestIn + 1}}`, "m").test(text);
}

function blocksOf(node: Node): StoryBlock[] {
  if (node.type !== "list") {
    const runs = merged(runsIn(node, { strong: false, emphasis: false, link: null }));
    return runs.length > 0 ? [{ kind: "paragraph", runs }] : [];
  }
  const items = itemsOf(node, 0);
  return items.length > 0 ? [{ kind: "list", ordered: node.ordered ?? false, start: node.start ?? 1, items }] : [];
}

/** The entries of a list; those of a list within an entry come right after it. */
function itemsOf({ children = [] }: Node, depth: number): StoryRun[][] {
  return children.flatMap((item) => {
    const own = (item.children ?? []).filter(({ type }) => type !== "list");
    const inner = depth < deepestList ? (item.children ?? []).filter(({ type }) => type === "list") : [];
    const runs = merged(own.flatMap((part, index) => [...(index > 0 ? [{ ...unmarked, text: " " }] : []), ...runsIn(part, unmarked)]));
    return [...(runs.length > 0 ? [runs] : []), ...inner.flatMap((list) => itemsOf(list, depth + 1))];
  });
}

type Manner = Omit<StoryRun, "text">;
const unmarked: Manner = { strong: false, emphasis: false, link: null };

function runsIn(node: Node, manner: Manner): StoryRun[] {
  if (node.type === "text") return [{ ...manner, text: (node.value ?? "").replaceAll(gap, "").replace(/\s*\n\s*/g, "\n") }];
  if (node.type === "break") return [{ ...manner, text: "\n" }];
  const own: Manner = {
    strong: manner.strong || node.type === "strong",
    emphasis: manner.emphasis || node.type === "emphasis",
    link: manner.link ?? (node.type === "link" ? linkOf(node.url ?? "") : null),
  };
  return (node.children ?? []).flatMap((child) => runsIn(child, own));
}

/** A link to anything but these kinds is none; its words stay. */
function linkOf(address: string): StoryLink | null {
  const [, given, id] = /^([a-z]{1,12}):([\w.-]{1,80})$/.exec(address) ?? [];
  const kind = storyLinkKinds.find((one) => one === given);
  return kind && id ? { kind, id } : null;
}

/** Neighbours of one manner as one run. */
function merged(runs: readonly StoryRun[]): StoryRun[] {
  const out: StoryRun[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && last.strong === run.strong && last.emphasis === run.emphasis && last.link === run.link) last.text += run.text;
    else if (run.text !== "") out.push({ ...run });
  }
  return out;
}
