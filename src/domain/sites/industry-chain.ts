import type { IndustryId } from "../industry";
import type { Text } from "../text";

/**
 * How far an industry of a place meets the investor's, 0 to 1. Leading is 1 and none is 0; the two between are our own assumptions, as is the table
 * below: they stand in no document.
 */
export const industryShares = { leading: 1, auxiliary: 0.7, compatible: 0.4, none: 0 } as const;

/** 产业链相容: one industry supplies another. `statements`: entries of the register that say so of a place; without any the link is our own assumption alone. */
export type ChainLink = { supplier: IndustryId; user: IndustryId; reason: Text; statements: readonly string[] };

const link = (supplier: IndustryId, user: IndustryId, zh: string, en: string, ...statements: string[]): ChainLink => ({ supplier, user, reason: { zh, en }, statements });

/** Either side of a link is of use to the other: a supplier looks for its users as they look for it. */
export const chainLinks: readonly ChainLink[] = [
  link("metals", "photovoltaics", "工业硅、铝材和银浆用于硅片、边框和电极", "Silicon, aluminium and silver paste go into wafers, frames and contacts"),
  link("metals", "batteries", "铜箔、铝箔和有色金属用于正负极", "Copper and aluminium foil and non-ferrous metals go into electrodes"),
  link("metals", "equipment", "有色金属和高纯金属延伸到仪器和装备", "Non-ferrous and high-purity metals go on into instruments and machines", "S1-073"),
  link("metals", "vehicles", "钢、铝等材料用于车身和零部件", "Steel and aluminium go into bodies and parts"),
  link("chemicals", "batteries", "磷化工提供磷酸铁锂原料和电解液", "Phosphorus chemistry gives the raw material of lithium iron phosphate and electrolytes"),
  link("chemicals", "photovoltaics", "化工材料用于背板、胶膜和清洗", "Chemicals go into back sheets, films and cleaning"),
  link("chemicals", "biomedicine", "化工中间体和溶剂用于制药", "Intermediates and solvents go into medicines"),
  link("chemicals", "food", "磷酸盐用作食品和饲料添加剂", "Phosphates are used as additives of food and feed"),
  link("batteries", "vehicles", "动力电池装车", "Traction batteries go into vehicles"),
  link("batteries", "photovoltaics", "储能电池与光伏发电配套", "Storage batteries go with photovoltaic power"),
  link("equipment", "photovoltaics", "逆变器、支架和电池设备供光伏使用", "Inverters, mounts and cell machines serve photovoltaics", "S1-061"),
  link("equipment", "batteries", "装备制造以动力电池和绿色能源装备为重点", "Equipment making with traction batteries and green energy machines as its focus", "S4-079"),
  link("equipment", "vehicles", "智能装备与新能源汽车同一集群", "Smart machines and new energy vehicles in one cluster", "S3-043"),
  link("equipment", "biomedicine", "制药设备和医疗器械", "Pharmaceutical machines and medical devices"),
  link("equipment", "food", "食品加工机械", "Food processing machines"),
  link("digital", "equipment", "工业互联网、智能工厂和数字化车间", "Industrial internet, smart factories and digital workshops", "S1-081", "S1-083"),
  link("digital", "trade", "跨境电商和电商平台", "Cross-border e-commerce and trading platforms", "S1-104", "S0-113"),
  link("digital", "logistics", "物流信息平台和仓储自动化", "Logistics platforms and automated warehouses"),
  link("digital", "biomedicine", "互联网医疗", "Internet medicine", "S1-098"),
  link("logistics", "trade", "保税仓储和国际物流配送服务进出口", "Bonded storage and international distribution serve imports and exports", "S1-102", "S0-080"),
  link("logistics", "food", "冷链物流", "Cold chain logistics"),
  link("logistics", "biomedicine", "医药冷链", "Cold chain of medicines"),
  link("food", "biomedicine", "药材和植物原料用于提取和制药", "Medicinal plants are extracted for medicines"),
  link("food", "trade", "花卉、果蔬和农产品贸易", "Trade in flowers, fruit, vegetables and farm produce"),
  link("trade", "tourism", "会展和商业服务", "Exhibitions and commercial services"),
];

/** The link between two industries, whichever of them supplies the other; `null` where there is none. */
export const chainLink = (one: IndustryId, other: IndustryId): ChainLink | null =>
  chainLinks.find(({ supplier, user }) => (supplier === one && user === other) || (supplier === other && user === one)) ?? null;
