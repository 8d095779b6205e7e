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

const ofBrowser: OpenChannel = (name) => new BroadcastChannel(name);

/**
 * The channel between pages of one browser on one computer.
 * @returns `null` where the browser has none
 */
export function openScreenChannel(name: string, hear: (message: ScreenMessage) => void, open: OpenChannel = ofBrowser): ScreenChannel | null {
  const id = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
  try {
    const channel = open(`pianqu-${name}`);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = parseScreenMessage(data);
      if (message && message.from !== id) hear(message);
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
