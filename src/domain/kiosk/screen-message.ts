import { RecordId } from "../record-id";
import { Camera, languages, LngLat } from "../saved-view";
import { mostChapters } from "../stories/story-place";
import { ViewIds } from "../view-parts";
import { z } from "../schema";

/** Screens of another version of the app do not understand each other, and must not guess. */
export const screenMessageVersion = 1;

/** Longer than any of these messages. */
const longest = 8000;

const head = { version: z.literal(screenMessageVersion), from: z.string().check(z.regex(/^[\w-]{1,40}$/)), sentAt: z.number() };
const px = z.number().check(z.gte(0), z.lte(100_000));
const Place = z.strictObject({ story: RecordId, chapter: z.int().check(z.gte(0), z.lte(mostChapters - 1)) });

/** The screen that a camera was seen on, CSS px. */
const Screen = z.strictObject({ width: px, height: px, padding: z.strictObject({ top: px, right: px, bottom: px, left: px }) });

/** All that a wall shows of what its console does. Nothing that a presenter reads for himself is in it. */
export const ShownState = z.strictObject({
  place: z.nullable(Place),
  mode: z.enum(["playing", "paused", "exploring"]),
  /** Counts what was shown, the same chapter again included. */
  serial: z.int().check(z.gte(0)),
  language: z.enum(languages),
  showsThird: z.boolean(),
  /** Only while the presenter looks around. */
  exploring: z.nullable(z.strictObject({ camera: Camera, screen: Screen, selection: ViewIds })),
  isBlank: z.boolean(),
  pointer: z.nullable(LngLat),
});
export type ShownState = z.infer<typeof ShownState>;

/** All that pages of one channel say to each other; `sentAt`: ms since 1970. */
export const ScreenMessage = z.discriminatedUnion("kind", [
  /** A console says what is shown: at every change, and every second so that its walls know that it is there. `since`: when it took the lead, ms since 1970. */
  z.strictObject({ ...head, kind: z.literal("shows"), since: z.number().check(z.gte(0), z.lte(8.64e15)), shown: ShownState }),
  /** A wall is there, and what it shows. */
  z.strictObject({ ...head, kind: z.literal("here"), place: z.nullable(Place) }),
  /** A new screen asks who is there. */
  z.strictObject({ ...head, kind: z.literal("asks") }),
  z.strictObject({ ...head, kind: z.literal("leaves") }),
]);
export type ScreenMessage = z.infer<typeof ScreenMessage>;

export const writeScreenMessage = (message: ScreenMessage): string => JSON.stringify(message);

/** What another page of this origin sent; `null` for whatever is not exactly one of these messages. */
export function parseScreenMessage(data: unknown): ScreenMessage | null {
  if (typeof data !== "string" || data.length > longest) return null;
  try {
    const parsed = ScreenMessage.safeParse(JSON.parse(data));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
