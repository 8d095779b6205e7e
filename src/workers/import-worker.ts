import { ImportSession } from "./answer-import-request";
import type { ImportQuestion, ImportReply, ImportRequest } from "./import-messages";

const post = (reply: ImportReply, transfer: Transferable[] = []): void => self.postMessage(reply, { transfer });

let asked = 0;
let give: ((wasm: ArrayBuffer | null) => void) | null = null;

const session = new ImportSession({
  onProgress: (progress) => post({ id: asked, progress }),
  sqliteWasm: () =>
    new Promise((resolve, reject) => {
      give = (wasm) => (wasm ? resolve(wasm) : reject(new Error("SQLite did not come.")));
      post({ wants: "sqlite-wasm" });
    }),
});

/** Questions are answered in turn: each may build on what the former left. */
let turn: Promise<void> = Promise.resolve();

self.addEventListener("message", ({ data }: MessageEvent<ImportQuestion>) => {
  if ("sqliteWasm" in data) {
    give?.(data.sqliteWasm);
    return;
  }
  const { id, request } = data;
  turn = answerAfter(turn, id, request);
});

async function answerAfter(before: Promise<void>, id: number, request: ImportRequest): Promise<void> {
  await before;
  asked = id;
  const answer = await session.answer(request);
  post({ id, answer }, answer.is === "packed" ? [answer.bytes.buffer] : []);
}
