/**
 * Roads and ties that document 004 names for the two collaboration areas. Courses are not published: a link
 * with both ends named in the letter is a straight line between two places, the others have no geometry.
 */
const t = (zh, en) => ({ zh, en });
const schematic = t("走向不详，直线仅示意两端。", "Course unknown; the straight line only joins its ends.");
const unplaced = t("两端和走向均未写明，不落图。", "Neither ends nor course are given; not drawn.");
const add = (a, b) => t(a.zh + b.zh, `${a.en} ${b.en}`);
const roads = t("第二部分（三）2", "Part 2 (3) 2");
const north = t("第二部分（三）1", "Part 2 (3) 1");

const wuhuaFumin = [
  { id: "link-kuntang", name: t("昆倘高速", "Kuntang Expressway"), status: "under-construction", from: "place-kunming-core", to: "town-fumin", where: north,
    note: add(schematic, t("文件称启动建设，只说明主城至富民方向；富民以远不详。", "The letter says construction was launched and gives only the direction from the core city to Fumin; nothing beyond.")) },
  { id: "link-g108", name: t("国道108线富民—普吉段", "G108, Fumin–Puji"), status: "planned", from: "town-fumin", to: "place-puji", where: north,
    note: add(schematic, t("改造提升，前期工作阶段。", "Upgrade, at the preliminary stage.")) },
].map((link) => ({ ...link, zones: ["collab-wuhua-fumin"] }));

const xishanAnning = [
  { id: "link-hangrui", name: t("杭瑞高速", "Hangzhou–Ruili Expressway"), status: "existing", from: "city-xishan", to: "city-anning",
    note: add(schematic, t("文件列为西山与安宁间的现状通道。", "Listed as an existing route between Xishan and Anning.")) },
  { id: "link-shian", name: t("石安公路", "Shi'an Highway"), status: "existing", from: "city-xishan", to: "city-anning",
    note: add(schematic, t("文件列为西山与安宁间的现状通道。", "Listed as an existing route between Xishan and Anning.")) },
  { id: "link-raocheng", name: t("绕城高速", "Kunming Ring Expressway"), status: "existing", from: null, to: null, note: unplaced },
  { id: "link-anning-north", name: t("安宁北绕城", "Anning Northern Bypass"), status: "planned", from: null, to: null, note: unplaced },
  { id: "link-chengan", name: t("呈安高速（滇池二通道）", "Cheng'an Expressway (second Dianchi route)"), status: "planned", from: "city-chenggong", to: "city-anning",
    note: add(schematic, t("两端按名称“呈”“安”理解为呈贡、安宁。", "Its ends are read from the name: Chenggong and Anning.")) },
  { id: "link-xice", name: t("西册线", "Xice Road"), status: "planned", from: null, to: null,
    note: add(unplaced, t("原文“以西册线”疑为“以及西册线”；状态指扩建提升。", "The letter's wording is taken as a misprint for “and the Xice Road”; the status refers to its widening.")) },
  { id: "link-taiping-biji", name: t("太平—碧鸡文旅协同", "Taiping–Biji tourism tie"), status: "planned", from: "place-taiping", to: "place-biji",
    note: t("协作关系，不是道路。", "A working tie, not a road.") },
].map((link) => ({ ...link, zones: ["collab-xishan-anning"], where: roads }));

export const links = [...wuhuaFumin, ...xishanAnning];
