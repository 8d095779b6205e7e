import type { Language } from "../domain/saved-view";
import { figure } from "./format-area";
import { leadingLanguage } from "./translate";

/** 元 as each language counts money, exact to the cent: `3.5 亿元`, `1,200 万元`; `CNY 350 million`. */
export function moneyText(yuan: number, language: Language): string {
  const steps = leadingLanguage(language) === "zh" ? inChinese : inEnglish;
  const step = steps.find(({ from }) => yuan >= from) ?? steps[steps.length - 1];
  if (!step) return figure(yuan);
  return step.words.replace("#", figure(Number((yuan / step.from).toPrecision(15))));
}

const inChinese = [
  { from: 1e8, words: "# 亿元" },
  { from: 1e4, words: "# 万元" },
  { from: 1, words: "# 元" },
] as const;

const inEnglish = [
  { from: 1e9, words: "CNY # billion" },
  { from: 1e6, words: "CNY # million" },
  { from: 1, words: "CNY #" },
] as const;
