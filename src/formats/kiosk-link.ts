import { seats, wallPresets, type KioskFlags, type SafeArea } from "../domain/kiosk/kiosk-flags";
import type { Problem } from "../domain/problem";
import { mostChapters } from "../domain/stories/story-place";
import { languages, type Language } from "../domain/saved-view";
import { list, readWord, unreadable } from "./link-parts";

const usual = { idleSeconds: 60, countdownSeconds: 10 };
const noFrame: SafeArea = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * How a screen of the exhibition runs, by its address (README.md, "Kiosk"): `kiosk=1`, or `screen=wall` and `screen=console`
 * for a wall and its presenter; `story=id,id`, `lang`, `loop=0`, `idle=90` (s), `countdown=15` (s), `wall=32x9`,
 * `table=1`, `safe=5` or `safe=top,right,bottom,left` (percent), `channel=name`.
 * With `kiosk=1` a screen whose word nobody knows is a kiosk: visitors never get the page of a desk.
 * @returns `null` where the address asks for no such screen
 */
export function readKioskFlags(query: string, language: Language): { flags: KioskFlags | null; problems: Problem[] } {
  const given = new URLSearchParams(query.slice(0, 8192));
  const problems: Problem[] = [];
  const seat = readWord(given, "screen", seats, given.get("kiosk") === "1" ? ("kiosk" as const) : null, problems);
  if (seat === null) return { flags: null, problems };
  const whole = (name: string, least: number, most: number, fallback: number): number => {
    const text = given.get(name);
    if (text === null) return fallback;
    const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    problems.push(unreadable(name, text));
    return fallback;
  };
  const flags: KioskFlags = {
    seat,
    stories: list(given.get("story")),
    chapter: given.has("chapter") ? whole("chapter", 1, mostChapters, 1) - 1 : 0,
    language: readWord(given, "lang", languages, language, problems),
    loop: readWord(given, "loop", ["1", "0"] as const, "1", problems) === "1",
    idleSeconds: whole("idle", 10, 3600, usual.idleSeconds),
    countdownSeconds: whole("countdown", 3, 120, usual.countdownSeconds),
    wall: readWord(given, "wall", wallPresets, null, problems),
    safe: readSafe(given.get("safe"), problems),
    ...(readWord(given, "table", ["1", "0"] as const, "0", problems) === "1" && { isTable: true }),
    channel: readChannel(given.get("channel"), problems),
  };
  return { flags, problems };
}

/** One share for all sides, or one for each, in percent up to 25. */
function readSafe(text: string | null, problems: Problem[]): SafeArea {
  if (text === null) return noFrame;
  const shares = text.split(",").map((part) => (/^\d{1,2}(\.\d+)?$/.test(part) ? Number(part) / 100 : Number.NaN));
  const [top = Number.NaN, right = top, bottom = top, left = right] = shares;
  if ((shares.length === 1 || shares.length === 4) && [top, right, bottom, left].every((share) => share <= 0.25)) return { top, right, bottom, left };
  problems.push(unreadable("safe", text));
  return noFrame;
}

function readChannel(text: string | null, problems: Problem[]): string {
  if (text === null) return "1";
  if (/^[a-z0-9-]{1,20}$/.test(text)) return text;
  problems.push(unreadable("channel", text));
  return "1";
}
