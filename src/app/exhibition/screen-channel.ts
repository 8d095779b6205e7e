import { parseScreenMessage, screenMessageVersion, writeScreenMessage, type ScreenMessage } from "../../domain/kiosk/screen-message";

/** What is left to say once who says it and when is known. */
export type ScreenNews = ScreenMessage extends infer One ? (One extends ScreenMessage ? Omit<One, "version" | "from" | "sentAt"> : never) : never;

export type ScreenChannel = {
  /** Of this page, among the screens of its channel. */
  id: string;
  say: (news: ScreenNews) => void;
  close: () => void;
};

/** Makes a channel; tests put their own in its place. */
export type OpenChannel = (name: string) => Pick<BroadcastChannel, "postMessage" | "close" | "onmessage">;

/** Every screen of a channel says so often that it is there. */
export const beatMs = 1000;
/** Whoever asks is answered no more often than this. */
export const answersApartMs = 100;
/** A page that floods the channel is heard only so often in such a time; the beat of the others makes good what is lost. */
const flood = { most: 100, withinMs: 100 };
/** Screens of one computer have one clock; whoever takes the lead in the future has none. */
const aheadMs = 60_000;

const ofBrowser: OpenChannel = (name) => new BroadcastChannel(name);

/**
 * The channel between pages of one browser on one computer.
 * @returns `null` where the browser has none
 */
export function openScreenChannel(name: string, hear: (message: ScreenMessage) => void, open: OpenChannel = ofBrowser): ScreenChannel | null {
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  try {
    const channel = open(`pianqu-${name}`);
    let heard = { sinceMs: Number.NEGATIVE_INFINITY, count: 0 };
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const nowMs = performance.now();
      heard = nowMs - heard.sinceMs < flood.withinMs ? { ...heard, count: heard.count + 1 } : { sinceMs: nowMs, count: 1 };
      const message = heard.count > flood.most ? null : parseScreenMessage(data);
      if (!message || message.from === id || (message.kind === "shows" && message.since > Date.now() + aheadMs)) return;
      hear(message);
    };
    return {
      id,
      say: (news) => channel.postMessage(writeScreenMessage({ ...news, version: screenMessageVersion, from: id, sentAt: Date.now() })),
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}
