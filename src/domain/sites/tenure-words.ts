import { tenures } from "./criterion";

export type Tenure = (typeof tenures)[number];

const words: readonly (readonly [RegExp, Tenure])[] = [
  [/先租后让|lease[\s,-]+then/i, "lease-then-transfer"],
  [/租让结合|lease (?:and|combined)|lease-and/i, "lease-and-transfer"],
  [/弹性/, "flexible-term"],
  [/flexible/i, "flexible-term"],
  [/租赁|出租|lease|rent/i, "lease"],
  [/出让|招拍挂|挂牌|拍卖|招标|transfer/i, "transfer"],
];

/** 不接受租赁、非出让: what a clause denies it does not offer. */
const denial = /[不非未无没禁除勿拒免]|\b(?:not?|non|never|without|except|excluding|neither|nor)\b/i;

/** 供地方式 that a text names, several where it names several (`出让、长期租赁`); empty where it names none of them. */
export function tenuresNamed(text: string): Tenure[] {
  const found = new Set(text.split(/[,，;；。]/).filter((clause) => !denial.test(clause)).flatMap((clause) => clause.split(/[、/]|或者?|以及/)).flatMap((part) => words.find(([pattern]) => pattern.test(part))?.[1] ?? []));
  return tenures.filter((one) => found.has(one));
}
