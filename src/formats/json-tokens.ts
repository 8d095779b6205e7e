import { createScanner } from "jsonc-parser";

export type JsonToken = { kind: "{" | "}" | "[" | "]" | ":" | "," | "string" | "scalar" | "wrong"; offset: number; value: string };

/** By the numbers of the scanner's `SyntaxKind`, an enum that exists only for its own compilation. */
const kinds: Readonly<Record<number, JsonToken["kind"]>> = {
  1: "{",
  2: "}",
  3: "[",
  4: "]",
  5: ",",
  6: ":",
  7: "scalar",
  8: "scalar",
  9: "scalar",
  10: "string",
  11: "scalar",
};
const lineBreak = 14;
const blank = 15;
const end = 17;
const noError = 0;

/**
 * The tokens of a JSON text, sound or not, one by one and without recursion, so that neither depth nor size can
 * overflow the stack. Comments and whatever strict JSON does not know come as `wrong`; a byte order mark is skipped.
 */
export function* jsonTokens(text: string): Generator<JsonToken> {
  const scanner = createScanner(text, false);
  const next = (): number => scanner.scan();
  scanner.setPosition(text.charCodeAt(0) === 0xfeff ? 1 : 0);
  for (let code = next(); code !== end; code = next()) {
    if (code === blank || code === lineBreak) continue;
    const error: number = scanner.getTokenError();
    const kind = error === noError ? kinds[code] : undefined;
    yield { kind: kind ?? "wrong", offset: scanner.getTokenOffset(), value: scanner.getTokenValue() };
  }
}
