import type { Channel, TabHandlers, Tabs } from "./project-tabs";

const answerWithinMs = 300;

/**
 * For pages without Web Locks: a tab asks who edits and does so itself when nobody answers. A sleeping tab may not
 * answer and two may start at once; then the store refuses the second one's write (`stale`), so nothing is lost.
 */
export function tabsByWord(channel: Channel, tab: string, { onOwner, onLost }: TabHandlers): Tabs {
  let owns = false;
  let answered: (() => void) | null = null;
  const become = () => {
    owns = true;
    channel.post({ type: "owner", tab });
    onOwner();
  };
  const lose = () => {
    owns = false;
    onLost();
  };
  const ask = async (): Promise<boolean> => {
    const isTaken = await new Promise<boolean>((resolve) => {
      answered = () => resolve(true);
      setTimeout(() => resolve(false), answerWithinMs);
      channel.post({ type: "who", tab });
    });
    answered = null;
    if (!isTaken && !owns) become();
    return owns;
  };
  channel.listen((message) => {
    if (message.type === "who" && owns) channel.post({ type: "owner", tab });
    else if (message.type === "owner") {
      answered?.();
      // Two that started at once: the one with the smaller name goes on.
      if (owns && message.tab < tab) lose();
      else if (owns && message.tab > tab) channel.post({ type: "owner", tab });
    } else if (message.type === "take" && owns && message.tab !== tab) lose();
    // Someone else has stored something, so someone else edits.
    else if (message.type === "stored" && owns) lose();
    else if (message.type === "left" && !owns) void ask();
  });
  return {
    claim: ask,
    takeOver: async () => {
      channel.post({ type: "take", tab });
      owns = true;
      onOwner();
    },
    leave: () => {
      if (owns) channel.post({ type: "left" });
      owns = false;
    },
  };
}
