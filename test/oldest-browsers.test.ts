import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** Which version of each browser first had it; Infinity where none has it yet. */
type Since = { chrome: number; safari: number; firefox: number };
type Feature = { name: string; pattern: RegExp; since: Since };

const since = (chrome: number, safari: number, firefox: number): Since => ({ chrome, safari, firefox });

/** What the build cannot translate: functions that are there or not. Syntax is lowered to the build's targets. */
const scriptFeatures: readonly Feature[] = [
  { name: "Array.fromAsync", pattern: /\bArray\.fromAsync\b/, since: since(121, 16.4, 115) },
  { name: "Promise.withResolvers", pattern: /\bPromise\.withResolvers\b/, since: since(119, 17.4, 121) },
  { name: "Promise.try", pattern: /\bPromise\.try\b/, since: since(128, 18.2, 134) },
  { name: "Object.groupBy, Map.groupBy", pattern: /\b(?:Object|Map)\.groupBy\b/, since: since(117, 17.4, 119) },
  { name: "URL.canParse", pattern: /\bURL\.canParse\b/, since: since(120, 17, 115) },
  { name: "URL.parse", pattern: /\bURL\.parse\b/, since: since(126, 18, 126) },
  { name: "methods of Set", pattern: /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|\bSet\([^)]*\)\.(?:union|intersection|difference)\(/, since: since(122, 17, 127) },
  { name: "helpers of iterators", pattern: /\.(?:values|keys|entries)\(\)\s*\.(?:map|filter|some|every|find|reduce|toArray|flatMap|take|drop|forEach)\(|\bIterator\.from\b/, since: since(122, 18.4, 131) },
  { name: "AbortSignal.any", pattern: /\bAbortSignal\.any\b/, since: since(116, 17.4, 124) },
  { name: "String.isWellFormed", pattern: /\.(?:isWellFormed|toWellFormed)\(/, since: since(111, 16.4, 119) },
  { name: "RegExp.escape", pattern: /\bRegExp\.escape\b/, since: since(136, 18.2, 134) },
  { name: "ArrayBuffer.transfer", pattern: /\.transfer(?:ToFixedLength)?\(/, since: since(114, 17.4, 122) },
  { name: "the regular expression flag v", pattern: /\/[dgimsy]*v[dgimsy]*[,;.)\]\s]/, since: since(112, 17, 116) },
  { name: "requestIdleCallback", pattern: /\brequestIdleCallback\b/, since: since(47, Infinity, 55) },
  { name: "Element.checkVisibility", pattern: /\.checkVisibility\(/, since: since(105, 17.4, 106) },
  { name: "view transitions", pattern: /\bstartViewTransition\b/, since: since(111, 18, 144) },
  { name: "the popover attribute", pattern: /\bpopover(?:=|Target\b)|\.(?:show|hide|toggle)Popover\(/, since: since(114, 17, 125) },
  { name: "dialog closedby", pattern: /\bclosedby\b|\bclosedBy\b|\.requestClose\(/, since: since(134, Infinity, 141) },
  { name: "invoker commands", pattern: /\bcommandfor\b|\bcommandFor\b/, since: since(135, 26.2, 144) },
  { name: "exclusive details", pattern: /<details[^>]*\bname=/, since: since(120, 17.2, 130) },
  { name: "Intl.DurationFormat", pattern: /\bIntl\.DurationFormat\b/, since: since(129, 16.4, 136) },
  { name: "Intl.Segmenter", pattern: /\bIntl\.Segmenter\b/, since: since(87, 14.1, 125) },
  { name: "scrollend", pattern: /["']scrollend["']|\bonScrollEnd\b/, since: since(114, 26.2, 109) },
  { name: "custom highlights", pattern: /\bCSS\.highlights\b/, since: since(105, 17.2, 140) },
  { name: "File System Access", pattern: /\bshow(?:OpenFile|SaveFile|Directory)Picker\b/, since: since(86, Infinity, Infinity) },
  { name: "createWritable of a file", pattern: /\.createWritable\(/, since: since(86, 26, 111) },
];

/** What the build's CSS minifier does not lower. */
const styleFeatures: readonly Feature[] = [
  { name: ":has()", pattern: /:has\(/, since: since(105, 15.4, 121) },
  { name: "@scope", pattern: /@scope\b/, since: since(118, 17.4, 128) },
  { name: "@starting-style", pattern: /@starting-style\b/, since: since(117, 17.5, 129) },
  { name: "@property", pattern: /@property\b/, since: since(85, 16.4, 128) },
  { name: "container style queries", pattern: /@container[^{]*\bstyle\(/, since: since(111, 18, Infinity) },
  { name: "anchor positioning", pattern: /\banchor-name\s*:|\bposition-(?:anchor|area|try)\b|\banchor\(/, since: since(125, 26, 147) },
  { name: "relative colours", pattern: /\b(?:rgb|hsl|oklch|oklab|lab|lch|color)\(\s*from\b/, since: since(119, 16.4, 128) },
  { name: "discrete transitions", pattern: /\ballow-discrete\b/, since: since(117, 17.4, 129) },
  { name: "interpolate-size, calc-size()", pattern: /\binterpolate-size\b|\bcalc-size\(/, since: since(129, Infinity, Infinity) },
  { name: "field-sizing", pattern: /\bfield-sizing\b/, since: since(123, 26.2, Infinity) },
  { name: "scroll-driven animation", pattern: /\banimation-timeline\b|\bscroll-timeline\b|\bview-timeline\b/, since: since(115, 26, Infinity) },
  { name: ":popover-open, :open", pattern: /:popover-open\b|:open\b/, since: since(114, 17, 125) },
  { name: ":dir()", pattern: /:dir\(/, since: since(120, 16.4, 49) },
  { name: ":user-valid", pattern: /:user-(?:in)?valid\b/, since: since(119, 16.5, 88) },
  { name: "round(), mod(), rem(), abs(), sign()", pattern: /\b(?:round|mod|rem|abs|sign)\(/, since: since(125, 15.4, 118) },
  { name: "subgrid", pattern: /\bsubgrid\b/, since: since(117, 16, 71) },
  { name: "linear() easing", pattern: /(?<!-)\blinear\(/, since: since(113, 17.2, 112) },
  { name: "nesting", pattern: /^\s*&|[{;]\s*&/m, since: since(120, 17.2, 117) },
];

/** Missing, these change nothing but a nicety: a line breaks elsewhere, a scrollbar is wider. */
const niceties = ["text-wrap", "scrollbar-width"];

const filesOf = (extension: RegExp): string[] =>
  readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) => extension.test(path) && !path.includes("messages"));

/** Without comments, which may name what is avoided. */
const codeOf = (path: string): string => readFileSync(join(root, "src", path), "utf8").replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, "");

/** Asked for by name first (`"createWritable" in handle`) it may be called where it is there. */
const isAskedFor = (code: string, call: string): boolean => new RegExp(`["'\`]${call.match(/[a-zA-Z]+/g)?.at(-1) ?? ""}["'\`]\\s*in\\b`).test(code);

const newIn = (code: string, features: readonly Feature[]): string[] =>
  features.flatMap(({ name, pattern }) => {
    const call = pattern.exec(code)?.[0];
    return call === undefined || isAskedFor(code, call) ? [] : [name];
  });

const strays = (files: readonly string[], features: readonly Feature[]): string[] => files.flatMap((path) => newIn(codeOf(path), features).map((name) => `${path}: ${name}`));

test("no script calls what the oldest browsers do not have", () => {
  expect(strays(filesOf(/\.tsx?$/), scriptFeatures)).toEqual([]);
});

test("no style says what the oldest browsers do not understand", () => {
  expect(strays(filesOf(/\.css$/), styleFeatures)).toEqual([]);
});

test("the engine, which the build takes over as it is, calls none of it either", () => {
  const engine = ["maplibre-gl.mjs", "maplibre-gl-shared.mjs", "maplibre-gl-worker.mjs"];
  const calls = scriptFeatures.filter(({ pattern }) => /\\b[A-Z]\w+\\\.[a-zA-Z|?:()]+\\b$/.test(pattern.source));
  expect(calls.length).toBeGreaterThan(8);
  const found = engine.flatMap((file) => {
    const code = readFileSync(join(root, "node_modules/maplibre-gl/dist", file), "utf8");
    return newIn(code, calls).map((name) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});

test("everything on the lists is newer than the oldest browsers that the build names", () => {
  const config = readFileSync(join(root, "vite.config.ts"), "utf8");
  const oldest = (browser: keyof Since): number => Number(new RegExp(`"${browser}([\\d.]+)"`).exec(config)?.[1]);
  const floor = since(oldest("chrome"), oldest("safari"), oldest("firefox"));
  expect(floor).toEqual(since(111, 16.4, 115));
  const old = [...scriptFeatures, ...styleFeatures].filter((feature) => (Object.keys(floor) as (keyof Since)[]).every((browser) => feature.since[browser] <= floor[browser]));
  expect(old.map(({ name }) => name)).toEqual([]);
  expect([...scriptFeatures, ...styleFeatures].filter(({ pattern }) => niceties.some((nicety) => pattern.test(`${nicety}: x;`)))).toEqual([]);
});

test("where plain http lacks a function, code asks for it before it calls it", () => {
  // Behind https alone; on an intranet's plain http they are undefined.
  const guarded = /\bnavigator\.(clipboard|locks|storage|wakeLock|serviceWorker|share)\b|\bcrypto\.(subtle|randomUUID)\b/g;
  const asked = (code: string, name: string) => new RegExp(`${name}\\s+as\\b[^;]*undefined|${name}\\?\\.|["']${name.split(".")[1]}["'] in|typeof \\w*\\.?${name}`).test(code);
  const unguarded = filesOf(/\.tsx?$/).flatMap((path) => {
    const code = codeOf(path);
    return [...code.matchAll(guarded)].flatMap(([name]) => (asked(code, name) ? [] : [`${path}: ${name}`]));
  });
  expect(unguarded).toEqual([]);
});
