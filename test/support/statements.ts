import { Statement } from "../../src/domain/statement";

/** A plain existing statement of document 002 on one zone, through the real parser. */
export const aStatement = (over: Partial<Statement> = {}): Statement => Statement.parse(aRawStatement(over));

/** The same before the parser: what is wrong with it stays wrong. */
export const aRawStatement = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: "S2-001",
  facts: [],
  topic: "project",
  status: "existing",
  text: { zh: "园区建成标准厂房。", en: "The park has built standard workshops." },
  quantity: null,
  indicator: null,
  of: null,
  areaKind: null,
  period: null,
  asOf: "2023-06",
  industries: [],
  zones: ["park-anning"],
  divisions: [],
  places: [],
  rule: null,
  document: "002",
  where: { zh: "第一部分", en: "Part 1" },
  caution: null,
  doubtful: false,
  releaseClass: "public",
  ...over,
});

/** A figure as printed. */
export const aQuantity = (amount: number, zh: string, en: string, over: Partial<NonNullable<Statement["quantity"]>> = {}): NonNullable<Statement["quantity"]> => ({
  amount,
  upTo: null,
  sense: "exactly",
  unit: { zh, en },
  ...over,
});

/** The one figure of the sources that nobody can believe. */
export const theDoubtfulOne = (over: Partial<Statement> = {}): Record<string, unknown> =>
  aRawStatement({
    id: "S2-901",
    topic: "investment",
    text: { zh: "NEIBU专项资金。", en: "NEIBU special funds." },
    quantity: aQuantity(1202, "亿元", "hundred million yuan"),
    indicator: "investment",
    caution: { zh: "NEIBU原文数字存疑。", en: "NEIBU figure in doubt." },
    doubtful: true,
    releaseClass: "internal",
    ...over,
  });

/** Files of a register in which nothing stands, for what is not about the register. */
export const anEmptyRegister: Readonly<Record<string, string>> = Object.fromEntries(["000", "001", "002", "003", "004", "pages"].map((name) => [`statements/${name}.json`, "[]\n"]));
