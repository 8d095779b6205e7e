import type { IndustryId } from "./industry";
import { plainText } from "./number-text";

/** Words by which offices name the twelve industries; the first that occurs counts. */
const words: readonly (readonly [RegExp, IndustryId])[] = [
  [/光伏|硅|photovoltaic/i, "photovoltaics"],
  [/电池|储能|锂电|batter/i, "batteries"],
  [/数字|信息|电子|软件|大数据|互联网|人工智能|digital/i, "digital"],
  [/医药|生物|健康医疗|医疗器械|云药|biomed|pharma/i, "biomedicine"],
  [/汽车|整车|vehicle/i, "vehicles"],
  [/装备|机械|制造业|高端制造|equipment/i, "equipment"],
  [/化工|石化|磷|化学|chemical/i, "chemicals"],
  [/冶金|有色|金属|新材料|钢铁|建材|稀贵|metal/i, "metals"],
  [/物流|仓储|冷链|logistic/i, "logistics"],
  [/食品|农业|农产品|花卉|饮料|烟草|粮油|food/i, "food"],
  [/商贸|总部|金融|贸易|服务业|会展|商务|trade/i, "trade"],
  [/文旅|旅游|康养|文化|度假|tourism/i, "tourism"],
];

/** 禁止化工、除化工外、不含化工、非化工, and none of 不锈钢、非金属、无人机、除尘设备. */
const denial = /禁|限制|淘汰|排除|拒|勿|不(?![锈饱粘动])|(?:除|非|无)(?:了|磷|精细|石油)?(?:化工|石化|化学|冶金|有色|钢铁|建材|汽车|装备|机械|制造|物流|仓储|食品|医药|生物|电池|光伏|电子|商贸|金融|文旅|旅游)|除.*外|\b(?:not?|non|without|except|excluding)\b/i;

/** Whether a text speaks of an industry that is not wanted, so that it names none. */
export const deniesIndustry = (text: string): boolean => denial.test(plainText(text));

/** The industry that a text names, `null` where it names none of the twelve or says which one it is not. */
export function industryNamed(text: string): IndustryId | null {
  const plain = plainText(text);
  if (denial.test(plain)) return null;
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
