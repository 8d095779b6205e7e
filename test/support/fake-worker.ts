type Asked<Request> = { id: number; request: Request };

/** A worker on this thread that answers as the real one, until something is done to it. Messages are copied or pass over, as between threads. */
export class FakeWorker<Request> extends EventTarget {
  readonly asked: Asked<Request>[] = [];
  isEnded = false;
  constructor(
    private readonly answer: (request: Request) => unknown,
    private readonly how: (question: Asked<Request>) => "answer" | "die" | "hang",
  ) {
    super();
  }
  postMessage(given: Asked<Request>, transfer: Transferable[]): void {
    const question = structuredClone(given, { transfer });
    this.asked.push(question);
    setTimeout(() => {
      if (this.isEnded) return;
      const how = this.how(question);
      if (how === "die") this.dispatchEvent(new Event("error"));
      if (how === "answer") this.dispatchEvent(new MessageEvent("message", { data: { id: question.id, answer: this.answer(question.request) } }));
    });
  }
  terminate(): void {
    this.isEnded = true;
  }
}

/** Starts such workers, each with its own memory. */
export function fakeWorkers<Request>(answerOf: () => (request: Request) => unknown, how: ConstructorParameters<typeof FakeWorker<Request>>[1] = () => "answer") {
  const workers: FakeWorker<Request>[] = [];
  const start = (): Worker => {
    const worker = new FakeWorker<Request>(answerOf(), how);
    workers.push(worker);
    return worker as unknown as Worker;
  };
  return { start, workers, asks: () => workers.flatMap(({ asked }) => asked.map(({ request }) => request)) };
}
