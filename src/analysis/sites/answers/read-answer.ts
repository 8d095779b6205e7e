import { criteria, choicesOf, type CriterionId } from "../../../domain/sites/criterion";
import { plainText } from "../../../domain/number-text";
import type { GridCell } from "../../../domain/table-grid";
import type { AnswerFault } from "./answer-fault";
import { readQuantityAnswer } from "./read-quantity-answer";

/** The words of a criterion as readers know them, besides those that everybody uses. */
export type WordNames = readonly { word: string; names: readonly string[] }[];

export type ReadAnswer = { is: "blank" } | { is: "answer"; lo: number | null; hi: number | null; words: readonly string[] } | { is: "fault"; fault: AnswerFault };

const longest = 160;
/** Nobody answered yet. */
const noAnswer = /^(?:[-–—/\\_.。…]+|待定|待核|待答复|不详|未知|暂不清楚|n\/?a|tbd|unknown)$/i;
/** Of a quantity it may mean zero, or that nobody knows. */
const none = /^(?:无|没有|空|暂无|none|nil|null)$/i;

const yes = ["是", "有", "可", "可以", "能", "具备", "符合", "已", "对", "√", "✓", "✔", "yes", "y", "true"];
const no = ["否", "无", "没有", "不", "不可", "不可以", "不能", "不具备", "不符合", "未", "×", "✗", "✘", "no", "n", "false", "none"];
const tenureWords: Readonly<Record<string, readonly string[]>> = {
  transfer: ["招拍挂", "招拍挂出让", "挂牌出让", "公开出让"],
  "flexible-term": ["弹性出让", "弹性年期", "弹性年期出让"],
  lease: ["长期租赁", "租用", "土地租赁"],
  "lease-then-transfer": ["先租后让"],
  "lease-and-transfer": ["租让结合"],
};

/** One answer in the words or the unit of its criterion. `unitText` is the unit of its row. */
export function readAnswer(cell: GridCell | null, unitText: string, criterion: CriterionId, names: WordNames): ReadAnswer {
  const text = plainText(cell?.text ?? "");
  if (cell === null || text === "" || noAnswer.test(text)) return { is: "blank" };
  const refuse = (fault: AnswerFault): ReadAnswer => ({ is: "fault", fault });
  if (cell.kind === "error") return refuse({ code: "cell-error", value: text });
  if (text.length > longest) return refuse({ code: "answer-too-long", value: text.slice(0, 40) });
  if (criteria[criterion].is !== "range") {
    const words = wordsIn(text, criterion, names);
    return words === null ? refuse({ code: "words-unknown", value: text }) : { is: "answer", lo: null, hi: null, words };
  }
  if (cell.kind === "date") return refuse({ code: "cell-date", value: text });
  if (cell.kind === "percent") return refuse({ code: "other-unit", value: "%" });
  if (none.test(text)) return refuse({ code: "none-or-unknown", value: text });
  const read = readQuantityAnswer(cell.text, unitText, criterion);
  return "code" in read ? refuse(read) : { is: "answer", ...read, words: [] };
}

/** Each of the words that a text names, in the order of the criterion; `null` where one is none of them, or where they contradict. */
function wordsIn(text: string, criterion: CriterionId, names: WordNames): readonly string[] | null {
  const isYesNo = criteria[criterion].is === "yes-no";
  const known = new Map<string, string>();
  const add = (word: string, name: string) => known.set(folded(name), word);
  for (const word of choicesOf(criterion)) {
    add(word, word);
    for (const name of isYesNo ? (word === "yes" ? yes : no) : criterion === "tenure" ? (tenureWords[word] ?? []) : []) add(word, name);
    for (const name of names.find((one) => one.word === word)?.names ?? []) add(word, name);
  }
  const whole = known.get(folded(text));
  const parts = whole === undefined ? text.split(/[、,，;；/]|(?<=\p{Script=Han})\s+|\s+(?:and|or)\s+/u).filter((part) => part.trim() !== "") : [];
  const found = new Set(whole === undefined ? parts.map((part) => known.get(folded(part))) : [whole]);
  if (found.size === 0 || found.has(undefined) || (isYesNo && found.size > 1)) return null;
  return choicesOf(criterion).filter((word) => found.has(word));
}

const folded = (text: string): string => plainText(text).replace(/[\s。.]/g, "").toLowerCase();
