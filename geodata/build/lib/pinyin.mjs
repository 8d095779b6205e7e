import { pinyin } from "pinyin-pro";

/** Readings that a dictionary of single characters gets wrong in these names. */
const readings = { 禄劝: "lu quan", 石咀: "shi zui", 瓦龚: "wa gong", 沾益: "zhan yi", 会泽: "hui ze", 厂口: "chang kou", 西翥: "xi zhu", 嵩明: "song ming", 嵩阳: "song yang", 曲靖: "qu jing", 匡远: "kuang yuan", 陆良: "lu liang", 师宗: "shi zong", 长水: "chang shui", 南盘江: "nan pan jiang", 螳螂川: "tang lang chuan", 抚仙湖: "fu xian hu", 陡坡: "dou po", 绕城: "rao cheng" };

/** Search keys of a Chinese name: full pinyin and initials, lower case, without tones, spaces or signs. */
export function searchKeys(name) {
  const words = Object.keys(readings);
  const syllables = name
    .split(new RegExp(`(${words.join("|")})`))
    .filter(Boolean)
    .flatMap((part) => readings[part]?.split(" ") ?? pinyin(part, { toneType: "none", type: "array", v: true, nonZh: "consecutive" }))
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ""))
    .filter(Boolean);
  return {
    pinyin: syllables.join(""),
    pinyinInitials: syllables.map((s) => (/^[a-z]/.test(s) ? s[0] : s)).join(""),
  };
}
