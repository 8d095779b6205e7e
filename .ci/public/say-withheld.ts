import { PlainError, remark } from "../say.mjs";
import type { PublicEdition } from "./only-public";
import type { Reason } from "./release-class";

const reasons: Record<Reason, [zh: string, en: string]> = {
  internal: ["内部", "internal"],
  "no-class": ["未写公开等级，按内部处理", "states no release class: taken for internal"],
  "unknown-class": ["公开等级不是public或internal，按内部处理", "release class is neither public nor internal: taken for internal"],
  unlisted: ["目录和数据集说明均未列出，不收入", "listed neither in the catalogue nor in a dataset: left out"],
  unreadable: ["无法读取或格式不符，不收入", "cannot be read or has another shape: left out"],
  "about-internal": ["说的是内部内容，不收入", "is about something internal: left out"],
  "drawn-from-internal": ["图形依据内部内容绘制，不收入", "its figure was drawn from something internal: left out"],
  notes: ["讲解备注只供讲解员，不收入", "notes for the presenter alone: left out"],
};

/** Names everything that stays inside, on standard error. */
export function sayWithheld({ withheld }: PublicEdition): void {
  for (const { file, at, why } of withheld) {
    const [zh, en] = reasons[why];
    remark(`公开版不含 ${where(file, at)}：${zh}。`, `The public edition leaves out ${where(file, at)}: ${en}.`);
  }
}

/** @throws {PlainError} where the edition has no catalogue, or public texts speak of what is internal */
export function requireGivable({ files, mentions }: PublicEdition): void {
  if (!files["catalogue.json"]) {
    throw new PlainError("geodata/catalogue.json 缺失或无法读取，不能生成公开版。", "geodata/catalogue.json is missing or unreadable: no public edition can be made.");
  }
  if (mentions.length === 0) return;
  const lines = mentions.map(({ file, at, words }) => `  ${where(file, at)}: ${words}`).join("\n");
  throw new PlainError(
    `公开的文字提到了内部内容，请改写，或改变公开等级：\n${lines}`,
    "Public texts speak of something internal (listed above): reword them, or change a release class.",
  );
}

const where = (file: string, at: string): string => (at ? `${file} ${at}` : file);
