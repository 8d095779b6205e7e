import { jsonTokens, type JsonToken } from "./json-tokens";

/** As editors count: both from 1, columns in UTF-16 units. */
export type JsonPlace = { line: number; column: number };

/**
 * Where in the text of a file something stands: a path (`features.3.properties.kind`, `2.title`), the id of a feature
 * or record (`park-anning`), or a path below one (`park-anning.kind`). Columns that `joinTexts` joined are found under
 * their printed names (`name_zh` for `name`). What does not exist is answered with the innermost thing around it;
 * `null` where nothing of the path is there. Reads broken JSON as far as it makes sense and never throws.
 */
export function locateInJson(text: string, at: string): JsonPlace | null {
  const wanted = at.split(".").slice(0, mostSteps);
  const plain = follow(text, wanted);
  if (plain?.left === 0) return placeOf(text, plain.offset);
  const record = findRecord(text, at);
  if (record) {
    const rest = at.slice(record.id.length + 1);
    const inside = rest === "" ? null : innermost(text, record.path, rest.split(".").slice(0, mostSteps));
    return placeOf(text, inside?.offset ?? record.offset);
  }
  if (!plain) return null;
  const inside = wanted[0] === "features" ? innermost(text, wanted.slice(0, 2), wanted.slice(2)) : plain;
  return placeOf(text, inside?.offset ?? plain.offset);
}

/** The first place where the text is not JSON: its end where it was cut off, `null` where it is sound. */
export function locateSyntaxError(text: string): JsonPlace | null {
  const open: ("{" | "[")[] = [];
  let expects: "value" | "value or ]" | "key or }" | "key" | ":" | ", or end" = "value";
  const afterValue = () => ", or end" as const;
  for (const { kind, offset } of jsonTokens(text)) {
    const takesValue = expects === "value" || expects === "value or ]";
    const inside = open.at(-1);
    if (takesValue && (kind === "{" || kind === "[")) {
      open.push(kind);
      expects = kind === "{" ? "key or }" : "value or ]";
    } else if (takesValue && (kind === "string" || kind === "scalar")) expects = afterValue();
    else if ((expects === "key" || expects === "key or }") && kind === "string") expects = ":";
    else if (expects === ":" && kind === ":") expects = "value";
    else if (expects === ", or end" && kind === "," && inside) expects = inside === "{" ? "key" : "value";
    else if (kind === "}" && inside === "{" && (expects === ", or end" || expects === "key or }")) {
      open.pop();
      expects = afterValue();
    } else if (kind === "]" && inside === "[" && (expects === ", or end" || expects === "value or ]")) {
      open.pop();
      expects = afterValue();
    } else return placeOf(text, offset);
  }
  return open.length === 0 && expects === ", or end" ? null : placeOf(text, text.length);
}

/** Longer paths than any file of the publication has cost time and find nothing. */
const mostSteps = 32;

/** `left`: how many steps of the path are not there. */
type Found = { offset: number; left: number };

/** The better of the two readings of a path below a feature: within its properties, or of the feature itself. */
function innermost(text: string, record: readonly string[], rest: readonly string[]): Found | null {
  const inProperties = follow(text, [...record, "properties", ...rest]);
  const inFeature = follow(text, [...record, ...rest]);
  if (!inProperties || !inFeature) return inProperties ?? inFeature;
  return inFeature.left < inProperties.left ? inFeature : inProperties;
}

type Frame = {
  isArray: boolean;
  /** Where the container begins. */
  offset: number;
  key: string;
  index: number;
  keyOffset: number;
  awaitsKey: boolean;
  /** How many steps of the wanted path lead to this container; −1 beside the path. */
  depth: number;
};

function follow(text: string, wanted: readonly string[]): Found | null {
  let best: { offset: number; depth: number } | null = null;
  walk(text, ({ offset }, stack) => {
    const frame = stack.at(-1);
    if (!frame) return { depth: 0, done: false };
    const depth = stepsTo(frame, wanted);
    if (depth > (best?.depth ?? 0)) best = { offset: frame.isArray ? offset : frame.keyOffset, depth };
    return { depth, done: depth === wanted.length };
  });
  const found = best as { offset: number; depth: number } | null;
  return found && { offset: found.offset, left: wanted.length - found.depth };
}

/** One step further if the value at hand is the next of the path, two for a joined text (`name.zh` → `name_zh`). */
function stepsTo({ depth, key, index, isArray }: Frame, wanted: readonly string[]): number {
  const next = depth < 0 ? undefined : wanted[depth];
  if (next === undefined) return -1;
  if (isArray) return String(index) === next ? depth + 1 : -1;
  if (key === next) return depth + 1;
  if (key === `${next}_${wanted[depth + 1] ?? ""}`) return depth + 2;
  return key === `${next}_zh` || key === `${next}_en` ? depth + 1 : -1;
}

type JsonRecord = { id: string; offset: number; path: string[] };

/** The feature or list entry whose `id` (or `zone`, in boundaries) is, or begins, `at`; the longest such id wins. */
function findRecord(text: string, at: string): JsonRecord | null {
  let best: JsonRecord | null = null;
  walk(text, ({ kind, value }, stack) => {
    const frame = stack.at(-1);
    const going = { depth: -1, done: best?.id === at };
    if (!frame || kind !== "string" || (frame.key !== "id" && frame.key !== "zone") || frame.isArray) return going;
    if (value === "" || value.length <= (best?.id.length ?? 0) || !(at === value || at.startsWith(`${value}.`))) return going;
    const list = stack.findIndex(({ isArray }) => isArray);
    const entry = stack[list + 1];
    if (list < 0 || list > 1 || !entry || stack.length > list + 3) return going;
    best = { id: value, offset: entry.offset, path: stack.slice(0, list + 1).map(({ isArray, key, index }) => (isArray ? String(index) : key)) };
    return going;
  });
  return best;
}

/** Calls `visit` at the beginning of each value with the containers around it, until it says `done`. */
function walk(text: string, visit: (token: JsonToken, stack: readonly Frame[]) => { depth: number; done: boolean }): void {
  const stack: Frame[] = [];
  for (const token of jsonTokens(text)) {
    const frame = stack.at(-1);
    const { kind, offset, value } = token;
    if (kind === ",") {
      if (frame?.isArray) frame.index += 1;
      else if (frame) frame.awaitsKey = true;
    } else if (kind === "}" || kind === "]") stack.pop();
    else if (kind === "string" && frame?.awaitsKey) Object.assign(frame, { key: value, keyOffset: offset, awaitsKey: false });
    else if (kind === "{" || kind === "[" || kind === "string" || kind === "scalar") {
      const { depth, done } = visit(token, stack);
      if (done) return;
      const isArray = kind === "[";
      if (isArray || kind === "{") stack.push({ isArray, offset, key: "", index: 0, keyOffset: offset, awaitsKey: !isArray, depth });
    }
  }
}

function placeOf(text: string, offset: number): JsonPlace {
  let line = 1;
  let lineStart = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const { 0: lineBreak, index } of text.slice(0, offset).matchAll(/\r\n|\r|\n/g)) {
    line += 1;
    lineStart = index + lineBreak.length;
  }
  return { line, column: Math.max(offset - lineStart, 0) + 1 };
}
