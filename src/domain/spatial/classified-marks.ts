import type { Json } from "../plain-json";

/** 密级 as marked on classified material; 内部 is none of them, and marks only with the star. */
const level = "绝密|机密|秘密";
const marks: readonly RegExp[] = [
  // 机密★, 秘密★10年, ★绝密, 内部★
  new RegExp(`(?:${level}|内部)\\s*[★☆]\\s*(?:长期|\\d+\\s*[年月天日]?)?|[★☆]\\s*(?:${level}|内部)`),
  // 秘密*10年, as typed where there is no star
  new RegExp(`(?:${level})\\s*[*＊]\\s*(?:\\d|长期)`),
  // （机密）, 【涉密】, [秘密级]
  new RegExp(`[【［\\[（(〔《]\\s*(?:${level}|涉密)[级件]?\\s*[】］\\])）〕》]`),
  // 密级：机密
  new RegExp(`(?:密级|保密等级|保密级别)\\s*[:：]\\s*(?:${level})`),
];
/** Standing alone between the marks that part words; within other words (商业秘密, 秘密花园) it says nothing. */
const alone = new RegExp(`^(?:${level}|涉密)(?:级|件|文件|资料|数据|成果|图|图件)?$|^国家秘密$`);
const parting = /[\s_\-–—.·,，;；:：、|/\\()（）【】［\][\]《》〔〕“”"'+&]+/;
/** In a name 涉密 says that the thing is, unless it says that it is not, or speaks of those who handle it. */
const inName = /(?<![非不未无去脱])涉密(?!人员|资质|岗位|单位|信息系统|培训|脱密|处理后)/;

const levelField = /^(?:密级|涉密等级|涉密级别|保密等级|保密级别|秘密等级|security_?class(?:ification)?|classification|secrecy|security_?level)$/i;
const flagField = /^(?:涉密|是否涉密|涉密标[识志]|is_?classified)$/i;
const levelValue = new RegExp(`^(?:(?:${level}|涉密).*|top[ _-]?secret|secret|confidential)$`, "i");
const flagValue = /^(?:是|涉密|y|yes|t|true|1)$/i;

/** The mark in the name of a file or layer that says that it is classified (涉密); `null` where there is none. */
export function markInName(name: string): string | null {
  return markInText(name) ?? name.split(parting).find((word) => alone.test(word)) ?? (inName.test(name) ? "涉密" : null);
}

/** The mark in a text of a file: in the form of a mark (秘密★10年, 【机密】), or standing alone. */
export function markInText(text: string): string | null {
  if (!/[密★☆]/.test(text)) return null;
  const trimmed = text.trim();
  if (alone.test(trimmed)) return trimmed;
  for (const mark of marks) {
    const [found] = mark.exec(trimmed) ?? [];
    if (found) return found;
  }
  return null;
}

/** Whether the field says how classified things are, and one of its values that they are. */
export function markInField(field: string, values: Iterable<Json>): string | null {
  const name = field.trim();
  const isLevel = levelField.test(name);
  const isFlag = flagField.test(name);
  if (!isLevel && !isFlag) return markInText(name);
  const says = isLevel ? levelValue : flagValue;
  for (const value of values) {
    const text = typeof value === "boolean" || typeof value === "number" ? String(value) : typeof value === "string" ? value.trim() : "";
    if (says.test(text)) return `${name}：${text}`;
  }
  return null;
}
