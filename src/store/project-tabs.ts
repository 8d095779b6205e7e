/** What the tabs of one browser tell each other about the project. */
export type TabMessage =
  /** A new version is in the store. */
  | { type: "stored" }
  /** Someone is about to take over: store what is not stored yet. */
  | { type: "flush" }
  | { type: "flushed" }
  | FallbackMessage;

/** Without Web Locks (plain http, file:) the tabs ask each other who edits. */
export type FallbackMessage = { type: "who"; tab: string } | { type: "owner"; tab: string } | { type: "take"; tab: string } | { type: "left" };

export type Channel = { post: (message: TabMessage) => void; listen: (heard: (message: TabMessage) => void) => void; close: () => void };

export type TabHandlers = { onOwner: () => void; onLost: () => void };

/** Decides which tab edits. */
export type Tabs = {
  /** Asks once, and from then on waits for its turn. `true` if this tab edits. */
  claim: () => Promise<boolean>;
  /** Edits from now on, whoever did before; resolves when it does. */
  takeOver: () => Promise<void>;
  leave: () => void;
};

const channelName = "pianqu-project";

/** The channel to the other tabs; where the browser has none, nobody is heard and the store's own check remains. */
export function openChannel(): Channel {
  if (typeof BroadcastChannel === "undefined") return { post: () => undefined, listen: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(channelName);
  return {
    post: (message) => channel.postMessage(message),
    listen: (heard) => channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => (isMessage(data) ? heard(data) : undefined)),
    close: () => channel.close(),
  };
}

const types: ReadonlySet<unknown> = new Set(["stored", "flush", "flushed", "who", "owner", "take", "left"]);

const isMessage = (data: unknown): data is TabMessage => typeof data === "object" && data !== null && "type" in data && types.has(data.type);
