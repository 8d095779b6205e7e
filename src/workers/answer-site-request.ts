import { findAmong } from "../analysis/sites/find-sites";
import type { SiteColumns } from "../analysis/sites/measure-columns";
import { stabilityOf } from "../analysis/sites/stability";
import type { SiteAnswer, SiteRequest } from "./site-messages";

/** Everything the worker of sites does, without the worker. */
export function createSiteDesk(): (request: SiteRequest) => SiteAnswer {
  let open: { table: number; columns: SiteColumns } | null = null;

  const answer = (request: SiteRequest): SiteAnswer => {
    if (request.ask === "open") {
      const { table, count, columns } = request;
      const before = open?.table === table ? open.columns.columns : [];
      open = { table, columns: { count, columns: new Map([...before, ...columns]) } };
      return { is: "opened" };
    }
    if (open?.table !== request.table) return { is: "failed", code: "sites-unknown" };
    if (request.ask === "find") return { is: "found", finding: findAmong(open.columns, request.question) };
    return { is: "steady", stability: stabilityOf(open.columns, request.question) };
  };
  return (request) => {
    try {
      return answer(request);
    } catch {
      // Memory, above all: whoever asked can do without the worker.
      return { is: "failed", code: "sites-broken" };
    }
  };
}
