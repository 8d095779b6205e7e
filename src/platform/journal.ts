/**
 * 运行日志: what befell a screen that nobody watches. Bounded, in the browser's store: the one thing besides the project
 * that outlives the page, because what led to a reload can only be told after it. It holds no word that a visitor entered.
 */
export const journalKinds = ["start", "reload", "context-lost", "context-back", "chapter-failed", "error", "watchdog", "offline", "update", "pin"] as const;
export type JournalKind = (typeof journalKinds)[number];

export type JournalEntry = {
  /** ms since 1970. */
  at: number;
  kind: JournalKind;
  /** Codes, ids and traces without paths; never what someone typed. */
  detail: string;
  /** How often in a row. */
  times: number;
};

export type Journal = {
  note: (kind: JournalKind, detail?: string) => void;
  /** The oldest first, with those of the screen that stood here before. */
  read: () => readonly JournalEntry[];
  /** From here on entries outlive the page. An ordinary desk keeps them for the visit only. */
  keep: () => void;
  /** Writes what is still counted in memory: the page goes. */
  flush: () => void;
};

/** Also written by kiosk-guard.js, which must do without any of the app. */
export const journalKey = "pianqu-journal";
const mostEntries = 200;
const longestDetail = 600;
/** What repeats with every frame is not written with every frame. */
const writesApartMs = 1000;

/** @param store may throw, as browsers do where storage is forbidden */
export function createJournal(store: () => Pick<Storage, "getItem" | "setItem">, now: () => number = Date.now): Journal {
  let entries: readonly JournalEntry[] = [];
  let isKept = false;
  let writtenAt = Number.NEGATIVE_INFINITY;
  /** Screens of one computer write into the same journal. */
  const kept = (): readonly JournalEntry[] => stored() ?? entries;
  const stored = (): readonly JournalEntry[] | null => {
    try {
      return parseJournal(store().getItem(journalKey));
    } catch {
      return null;
    }
  };
  const write = () => {
    writtenAt = now();
    try {
      store().setItem(journalKey, JSON.stringify(entries));
    } catch {
      // Full or forbidden: the entries stand until the page goes.
    }
  };
  return {
    note: (kind, detail = "") => {
      const at = now();
      const text = detail.slice(0, longestDetail);
      const last = entries.at(-1);
      if (last?.kind === kind && last.detail === text && at - writtenAt < writesApartMs) {
        entries = [...entries.slice(0, -1), { ...last, at, times: last.times + 1 }];
        return;
      }
      const before = isKept ? mergeLast(kept(), entries) : entries;
      const latest = before.at(-1);
      const isAgain = latest?.kind === kind && latest.detail === text;
      const times = isAgain ? latest.times + 1 : 1;
      entries = [...(isAgain ? before.slice(0, -1) : before), { at, kind, detail: text, times }].slice(-mostEntries);
      writtenAt = at;
      if (isKept) write();
    },
    read: () => (isKept ? mergeLast(kept(), entries) : [...(stored() ?? []), ...entries]),
    keep: () => {
      if (isKept) return;
      isKept = true;
      entries = [...(stored() ?? []), ...entries].slice(-mostEntries);
      write();
    },
    flush: () => {
      if (!isKept) return;
      entries = mergeLast(kept(), entries);
      write();
    },
  };
}

/** The last entry counts on in memory before it is written again; another screen may have written after it. */
function mergeLast(kept: readonly JournalEntry[], own: readonly JournalEntry[]): readonly JournalEntry[] {
  const here = own.at(-1);
  if (!here) return kept;
  const place = kept.map(({ kind, detail }) => kind === here.kind && detail === here.detail).lastIndexOf(true);
  const there = kept[place];
  return there && here.times > there.times ? kept.map((entry, index) => (index === place ? here : entry)) : kept;
}

/** Whatever else lies under that name is passed over. */
export function parseJournal(text: string | null): readonly JournalEntry[] {
  if (!text) return [];
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows.flatMap(entryOf).slice(-mostEntries) : [];
  } catch {
    return [];
  }
}

function entryOf(row: unknown): JournalEntry[] {
  if (typeof row !== "object" || row === null) return [];
  const { at, kind, detail, times } = row as Record<string, unknown>;
  const known = journalKinds.find((one) => one === kind);
  if (!known || typeof at !== "number" || !Number.isFinite(at) || typeof detail !== "string") return [];
  return [{ at, kind: known, detail: detail.slice(0, longestDetail), times: typeof times === "number" && times >= 1 ? Math.floor(times) : 1 }];
}

export const journal: Journal = createJournal(() => localStorage);
