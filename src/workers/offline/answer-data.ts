import { keptHeader } from "../../domain/kept-report";
import type { DataPackages } from "./data-packages";
import { byAddress, type Ground } from "./ground";
import { isAnswer, isPageInstead } from "./sound-answer";

/** So long a server has for its answer before the kept file takes its place. */
export const patienceMs = 3000;
/** After a server was silent the next files wait for it only so long, or a page of many files would take minutes. */
const shortMs = 250;
const silentForMs = 15_000;

/**
 * Answers for files of the publication: the server's present file wherever the server is there, so that a replaced one
 * is seen at once; else, or where it is silent for 3 s, the kept one, marked as such. What the page wants past every
 * cache waits for the server as long as the page does.
 */
export function dataAnswers({ fetch, now }: Pick<Ground, "fetch" | "now">, packages: DataPackages) {
  let silentUntil = 0;

  const keptOf = async (path: string): Promise<Response | null> => {
    const shelf = await packages.current();
    const answer = await (path === "manifest.json" ? manifestOf(shelf?.kept.manifest) : shelf?.cache.match(packages.addressOf(path), byAddress));
    if (!shelf || !answer) return null;
    const headers = new Headers(answer.headers);
    headers.set(keptHeader, shelf.kept.keptAt);
    return new Response(answer.body, { headers });
  };

  const fromServer = async (request: Request, path: string): Promise<Response> => {
    const answer = await fetch(request);
    if (!isAnswer(answer) || (isPageInstead(answer, path) && answer.ok)) throw new NoFile(answer);
    silentUntil = 0;
    return answer;
  };

  return async (request: Request, path: string): Promise<Response> => {
    const asked = fromServer(request, path);
    const inTime = request.cache === "no-store" || request.cache === "reload" ? asked : Promise.race([asked, silence(now() < silentUntil ? shortMs : patienceMs)]);
    const answer = await inTime.catch((cause: unknown) => cause);
    if (answer instanceof Response) return answer;
    if (answer === null) silentUntil = now() + silentForMs;
    asked.catch(() => undefined);
    const kept = await keptOf(path);
    if (kept) return kept;
    return asked.catch((cause: unknown) => {
      if (cause instanceof NoFile) return cause.answer;
      throw cause;
    });
  };
}

const manifestOf = (text: string | null | undefined): Response | undefined => (text ? new Response(text, { headers: { "content-type": "application/json" } }) : undefined);

const silence = (ms: number): Promise<null> => new Promise((resolve) => setTimeout(() => resolve(null), ms));

/** The server answered, but not with the file; where none is kept the page gets to see what it said. */
class NoFile extends Error {
  constructor(readonly answer: Response) {
    super("not the file");
  }
}
