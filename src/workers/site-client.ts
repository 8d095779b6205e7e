// The source of the worker comes with this file, which makes it from a script of the page: it then stands under the page's own
// policy, and starts from disk as it does from a server.
// oxlint-disable-next-line import/default
import SiteWorker from "./site-worker?worker&inline";
import type { SiteColumns } from "../analysis/sites/measure-columns";
import type { SiteQuestion } from "../analysis/sites/site-question";
import type { CriterionId } from "../domain/sites/criterion";
import type { SiteFinding, Stability } from "../domain/sites/site-finding";
import type { SiteColumn } from "../domain/sites/site-table";
import type { SiteAnswer, SiteRequest } from "./site-messages";
import { createWorkerLine, type Told } from "./worker-line";

/** The worker could not answer, twice: it cannot be started, dies or is silent. */
export type SiteWorkerLost = { is: "lost" };

export type SiteClient = {
  /** Never settles where the signal comes before the question went out. */
  find: (table: SiteColumns, question: SiteQuestion, signal?: AbortSignal) => Promise<{ is: "found"; finding: SiteFinding } | SiteWorkerLost>;
  steady: (table: SiteColumns, question: SiteQuestion, signal?: AbortSignal) => Promise<{ is: "steady"; stability: Stability | null } | SiteWorkerLost>;
  /** Ends the worker; the next question starts another. */
  end: () => void;
};

/** A worker that is silent for so long is dead: a million sites take it a tenth of a second. */
const silenceMs = 30_000;

type Way = { start?: () => Worker; patienceMs?: number };

/**
 * The page's side of the worker that ranks sites. A column passes over once per table, copied, when a question first needs it. After a crash another worker takes its place, and what was being
 * asked is asked once more.
 */
export function createSiteClient({ start = () => new SiteWorker(), patienceMs = silenceMs }: Way = {}): SiteClient {
  const numbers = new WeakMap<SiteColumns, number>();
  let lastNumber = 0;
  let sent: { table: number; criteria: Set<CriterionId> } | null = null;
  const line = createWorkerLine<SiteRequest, SiteAnswer>(start, { patienceMs });

  const numberOf = (table: SiteColumns): number => {
    const known = numbers.get(table);
    if (known !== undefined) return known;
    lastNumber += 1;
    numbers.set(table, lastNumber);
    return lastNumber;
  };
  /** Goes out before the question, as the line keeps the order. */
  const open = (columns: SiteColumns, question: SiteQuestion): void => {
    const table = numberOf(columns);
    if (sent?.table !== table) sent = { table, criteria: new Set() };
    const { criteria } = sent;
    // By name: going through the columns would make all thirty.
    const missing = criteriaOf(question).flatMap((criterion): [CriterionId, SiteColumn][] => {
      const column = criteria.has(criterion) ? undefined : columns.columns.get(criterion);
      return column ? [[criterion, column]] : [];
    });
    if (missing.length === 0 && criteria.size > 0) return;
    for (const [criterion] of missing) criteria.add(criterion);
    void line.send({ ask: "open", table, count: columns.count, columns: new Map(missing) });
  };
  const attempt = (ask: "find" | "steady", columns: SiteColumns, question: SiteQuestion, signal?: AbortSignal): Promise<Told<SiteAnswer>> => {
    open(columns, question);
    return line.send({ ask, table: numberOf(columns), question }, signal);
  };
  const asked = async (...given: Parameters<typeof attempt>): Promise<Told<SiteAnswer>> => {
    const told = await attempt(...given);
    if (told.is !== "lost" && (told.is !== "failed" || told.code !== "sites-unknown")) return told;
    // A new one has no columns; an old one may not have got them.
    sent = null;
    return attempt(...given);
  };
  return {
    find: async (table, question, signal) => {
      const told = await asked("find", table, question, signal);
      return told.is === "found" ? told : lost;
    },
    steady: async (table, question, signal) => {
      const told = await asked("steady", table, question, signal);
      return told.is === "steady" ? told : lost;
    },
    end: () => {
      sent = null;
      line.end();
    },
  };
}

const lost: SiteWorkerLost = { is: "lost" };

const criteriaOf = ({ limits, preferences }: SiteQuestion): CriterionId[] => [...new Set([...limits.map(({ limit }) => limit.criterion), ...preferences.map(({ criterion }) => criterion)])];
