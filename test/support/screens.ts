import type { OpenChannel } from "../../src/app/exhibition/screen-channel";

type Channel = ReturnType<OpenChannel>;

/** Channels between the pages of one test: what one says, all others of its name hear at once. */
export function someScreens() {
  const open = new Map<string, Set<Channel>>();
  const said: string[] = [];
  const channelOf: OpenChannel = (name) => {
    const others = open.get(name) ?? new Set();
    open.set(name, others);
    const own: Channel = {
      onmessage: null,
      postMessage: (data: string) => {
        said.push(data);
        for (const other of others) if (other !== own) other.onmessage?.call(other as BroadcastChannel, new MessageEvent("message", { data }));
      },
      close: () => void others.delete(own),
    };
    others.add(own);
    return own;
  };
  return { channelOf, said };
}
