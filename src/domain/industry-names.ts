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

/** The industry that a text names, `null` where it names none of the twelve. */
export function industryNamed(text: string): IndustryId | null {
  const plain = plainText(text);
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}
