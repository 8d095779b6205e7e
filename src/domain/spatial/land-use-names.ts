import type { Text } from "../text";

/** The national guides of 用地用海 classes: the trial edition of 2020 and the one of 2023. */
export type LandUseGuide = "2020" | "2023";

const of = (zh: string, en: string): Text => ({ zh, en });

/** The classes that have a colour, by code, as the guide of 2023 names them; the English is ours. */
const names: Readonly<Record<string, Text>> = {
  "01": of("耕地", "Cultivated land"),
  "02": of("园地", "Orchard and plantation land"),
  "03": of("林地", "Forest land"),
  "04": of("草地", "Grassland"),
  "05": of("湿地", "Wetland"),
  "06": of("农业设施建设用地", "Agricultural facility land"),
  "07": of("居住用地", "Residential land"),
  "0701": of("城镇住宅用地", "Urban housing land"),
  "0703": of("农村宅基地", "Rural homestead land"),
  "08": of("公共管理与公共服务用地", "Public administration and service land"),
  "0801": of("机关团体用地", "Government and organization land"),
  "0802": of("科研用地", "Scientific research land"),
  "0803": of("文化用地", "Cultural land"),
  "0804": of("教育用地", "Education land"),
  "0805": of("体育用地", "Sports land"),
  "0806": of("医疗卫生用地", "Healthcare land"),
  "0807": of("社会福利用地", "Social welfare land"),
  "09": of("商业服务业用地", "Commercial and business land"),
  "10": of("工矿用地", "Industrial and mining land"),
  "1001": of("工业用地", "Industrial land"),
  "1002": of("采矿用地", "Mining land"),
  "1003": of("盐田", "Salt pans"),
  "11": of("仓储用地", "Warehousing land"),
  "1102": of("储备库用地", "Reserve depot land"),
  "12": of("交通运输用地", "Transport land"),
  "1202": of("公路用地", "Highway land"),
  "1205": of("管道运输用地", "Pipeline land"),
  "1207": of("城镇村道路用地", "Urban and village road land"),
  "13": of("公用设施用地", "Public utility land"),
  "14": of("绿地与开敞空间用地", "Green and open space"),
  "1401": of("公园绿地", "Parks"),
  "1402": of("防护绿地", "Protective green space"),
  "1403": of("广场用地", "Public squares"),
  "15": of("特殊用地", "Special-use land"),
  "16": of("留白用地", "Reserved blank land"),
  "17": of("陆地水域", "Inland waters"),
  "18": of("渔业用海", "Fishery sea area"),
  "19": of("工矿通信用海", "Industrial, mining and communication sea area"),
  "20": of("交通运输用海", "Transport sea area"),
  "21": of("游憩用海", "Recreation sea area"),
  "22": of("特殊用海", "Special-use sea area"),
  "23": of("其他土地", "Other land"),
  "24": of("其他海域", "Other sea area"),
};

/** What the trial edition calls otherwise. */
const namesOf2020: Readonly<Record<string, Text>> = { "1207": of("城镇道路用地", "Urban road land") };

/** What a class of the guide is called, by its code; `null` where it is none that has a colour. */
export const landUseName = (code: string, guide: LandUseGuide): Text | null => (guide === "2020" ? namesOf2020[code] : undefined) ?? names[code] ?? null;
