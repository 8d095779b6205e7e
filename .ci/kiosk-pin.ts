/**
 * `npm run kiosk:pin`: asks for the PIN that leads out of the kiosk, twice, and prints what config.json keeps of it: never
 * the PIN itself. Where the input is no terminal, its first two lines are the answers.
 */
import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { isPin } from "../src/domain/kiosk/pin-attempts";
import { hashPin } from "../src/formats/pin-hash";

const [first, second] = await answers("PIN (4–12 digits): ", "Again: ");
if (!isPin(first)) stop("A PIN has 4 to 12 digits, and nothing else.");
else if (first !== second) stop("The two are not the same.");
else {
  if (first.length < 8) process.stderr.write("Who can read config.json can try all short PINs: 8 digits or more are better.\n");
  process.stdout.write(`${JSON.stringify({ kiosk: { exitPin: await hashPin(first) } }, null, 2)}\n`);
  process.stderr.write('Put "exitPin" into the part "kiosk" of config.json, beside index.html.\n');
}

function stop(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 1;
}

/** Lines of the terminal, which does not show them. */
async function answers(...questions: readonly [string, string]): Promise<[string, string]> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: process.stdin.isTTY });
  const next = lines[Symbol.asyncIterator]();
  const given: string[] = [];
  for (const question of questions) {
    process.stderr.write(question);
    const { value, done } = await next.next();
    given.push(done ? "" : value.trim());
    process.stderr.write("\n");
  }
  lines.close();
  return [given[0] ?? "", given[1] ?? ""];
}
