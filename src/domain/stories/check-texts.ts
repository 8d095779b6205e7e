import { isPersonal } from "../person-data";
import { wrongStatement, wrongZone, type Wrong } from "./check-references";
import { figuresIn, saysFigure, statedFigures } from "./figures-in-text";
import type { Story, StoryWords } from "./story";
import { seenText } from "../text";
import { runsOf, type StoryRun, type TextFault } from "./story-block";
import type { KnownForCheck } from "./story-finding";

type Found = Wrong & { part: string };

const languages = ["zh", "en", "third"] as const;

/** A text in all languages of its story: whether it is there, and, where it stands before the public, whether it says what its sources say. */
export function checkWords(words: StoryWords, part: string, story: Pick<Story, "third" | "releaseClass">, known: KnownForCheck, kind: "line" | "prose" | "notes", isNeeded = false): Found[] {
  const found: Found[] = [];
  const isEmpty = (text: string | null) => text === null || seenText(text).trim() === "";
  const says = languages.some((language) => !isEmpty(words[language]));
  if (!says) return isNeeded ? [{ severity: "fault", code: "empty-text", what: "", part }] : [];
  for (const language of languages) {
    const text = words[language];
    const at = `${part}.${language}`;
    if (language === "third" && story.third === null) continue;
    if (isEmpty(text)) found.push({ severity: language === "third" || kind === "notes" ? "caution" : "fault", code: "missing-translation", what: language === "third" ? (story.third ?? "") : language, part: at });
    else found.push(...checkText(text ?? "", kind, story, known).map((wrong) => ({ ...wrong, part: at })));
  }
  return found;
}

function checkText(text: string, kind: "line" | "prose" | "notes", story: Pick<Story, "releaseClass">, known: KnownForCheck): Wrong[] {
  const wrong: Wrong[] = isPersonal(text) || namesPerson.test(text) ? [{ severity: "fault", code: "person", what: text.slice(0, 40) }] : [];
  if (kind === "line") return [...wrong, ...withoutSource(text, known)];
  const runs = runsOf(known.parseText(text));
  wrong.push(...known.textFaults(text).map(asFinding), ...runs.flatMap((run, index) => (run.link ? checkLink(run, runs[index + 1]?.text ?? "", story, known) : [])));
  // Nobody before the wall reads the notes; what a presenter says is the presenter's.
  return kind === "notes" ? wrong : [...wrong, ...runs.filter(({ link }) => link?.kind !== "statement").flatMap((run) => withoutSource(run.text, known))];
}

/** Someone is addressed by name. */
const namesPerson = /\p{Script=Han}{2,3}(?:先生|女士|同志)|\b(?:Mr|Mrs|Ms|Dr)\.?\s+\p{Lu}/u;

const withoutSource = (text: string, { names }: KnownForCheck): Wrong[] => figuresIn(text, names).map((what) => ({ severity: "caution", code: "figure-without-source", what }));

/** @param after what follows the words of the link: the unit may stand there */
function checkLink({ text, link }: StoryRun, after: string, story: Pick<Story, "releaseClass">, known: KnownForCheck): Wrong[] {
  if (!link) return [];
  if (link.kind === "zone") return [wrongZone(link.id, known)].filter((wrong) => wrong !== null);
  if (link.kind === "document") return known.documents && !known.documents.has(link.id) ? [{ severity: "fault", code: "unknown-document", what: link.id }] : [];
  const wrong = wrongStatement(link.id, known);
  if (wrong) return [wrong];
  const statement = known.statements?.get(link.id);
  if (!statement) return [];
  const own = statedFigures(text, known.names);
  const stated = statedFigures(`${text}${after.slice(0, 12)}`, known.names).slice(0, own.length);
  const differing = (stated.length === own.length ? stated : own).filter((figure) => !saysFigure(statement, figure));
  return [...differing.map((figure): Wrong => ({ severity: "fault", code: "figure-differs", what: `${figure.text} (${link.id})` })), ...checkCited(link.id, story, known)];
}

/** What has to be thought of where a statement is shown: it is internal, or its source warns. */
export function checkCited(id: string, { releaseClass }: Pick<Story, "releaseClass">, { statements }: Pick<KnownForCheck, "statements">): Wrong[] {
  const statement = statements?.get(id);
  if (!statement) return [];
  return [
    ...(statement.releaseClass === "internal" && releaseClass === "public" ? [{ severity: "fault", code: "internal-statement", what: id } as const] : []),
    ...(statement.caution ? [{ severity: "caution", code: "statement-caution", what: id } as const] : []),
  ];
}

function asFinding(fault: TextFault): Wrong {
  if (fault === "html" || fault === "image" || fault === "link") return { severity: "fault", code: `text-${fault}`, what: "" };
  return { severity: "caution", code: "text-other", what: fault };
}
