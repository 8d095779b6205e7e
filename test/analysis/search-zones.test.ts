import { describe, expect, test } from "vitest";
import { mainZones, searchPlan } from "../../src/analysis/search-zones";
import type { District, Place, Water } from "../../src/domain/place";
import { emptyPublication, type Publication } from "../../src/domain/publication";
import { aZone } from "../support/builders";

const jingkai = aZone({
  id: "park-jingkai",
  kind: "development-zone",
  name: { zh: "昆明经济技术开发区", en: "Kunming Economic and Technological Development Zone" },
  shortName: { zh: "昆明经开区", en: "Kunming ETDZ" },
  pinyin: "kunmingjingjijishukaifaqu",
  pinyinInitials: "kmjjjskfq",
});
const ftz = aZone({
  id: "ftz-kunming",
  kind: "pilot-free-trade-zone",
  name: { zh: "中国（云南）自由贸易试验区昆明片区", en: "China (Yunnan) Pilot Free Trade Zone, Kunming Area" },
  shortName: { zh: "自贸区昆明片区", en: "Kunming FTZ Area" },
  pinyin: "zhongguoyunnanziyoumaoyishiyanqukunmingpianqu",
  pinyinInitials: "zgynzymysyqkmpq",
});
const yanglin = aZone({
  id: "park-yanglin",
  kind: "development-zone",
  name: { zh: "嵩明杨林经济技术开发区", en: "Songming Yanglin Economic and Technological Development Zone" },
  shortName: { zh: "杨林经开区", en: "Yanglin ETDZ" },
  aliases: ["杨林工业园区"],
  pinyin: "songmingyanglinjingjijishukaifaqu",
  pinyinInitials: "smyljjjskfq",
});
const nowhere = aZone({
  id: "park-shuzi",
  kind: "industrial-park",
  name: { zh: "昆明数字经济开发区", en: "Kunming Digital Economy Zone" },
  pinyin: "kunmingshuzijingjikaifaqu",
  pinyinInitials: "kmszjjkfq",
  boundary: { method: "unlocated" },
  geometry: null,
});
const kunmingStation = {
  id: "station",
  kind: "station",
  name: { zh: "昆明站", en: "Kunming Station" },
  pinyin: "kunmingzhan",
  pinyinInitials: "kmz",
  geometry: { type: "Point", coordinates: [102.72, 25.01] },
} as unknown as Place;
const yiliang = { id: "530125", name: { zh: "宜良县", en: "Yiliang County" }, pinyin: "yiliangxian", pinyinInitials: "ylx" } as unknown as District;
const dianchi = { id: "dianchi", kind: "lake", name: { zh: "滇池", en: "Dianchi" }, pinyin: "dianchi", pinyinInitials: "dc" } as unknown as Water;

const publication: Publication = {
  ...emptyPublication,
  zones: [jingkai, yanglin, nowhere, ftz],
  districts: [yiliang],
  places: [kunmingStation],
  water: [dianchi],
};
const found = (query: string, among = publication) => searchPlan(among, query).map(({ value }) => value.id);

describe("what is found", () => {
  test.each([
    ["a Chinese name", "滇池", "dianchi"],
    ["a part of a Chinese name", "贸易试验", "ftz-kunming"],
    ["a short name", "昆明经开区", "park-jingkai"],
    ["an English name", "yiliang county", "530125"],
    ["the beginning of an English word", "free tr", "ftz-kunming"],
    ["an alias", "杨林工业", "park-yanglin"],
    ["pinyin", "dianchi", "dianchi"],
    ["pinyin in syllables", "Song Ming Yang", "park-yanglin"],
    ["pinyin initials", "smyl", "park-yanglin"],
    ["initials of a usual abbreviation", "zmsyq", "ftz-kunming"],
    ["full-width letters", "ＤＩＡＮＣＨＩ", "dianchi"],
    ["a name without its signs", "云南自由贸易试验区", "ftz-kunming"],
    ["an abbreviated name", "昆经开", "park-jingkai"],
  ])("%s: %s", (_, query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test("nothing for nothing, for blanks and for signs alone", () => {
    expect([found(""), found("   "), found("（）·")]).toEqual([[], [], []]);
  });

  test("nothing for what is not there", () => {
    expect(found("乌鲁木齐")).toEqual([]);
  });

  test("signs of a regular expression are letters like any others", () => {
    expect(() => found("(.*[")).not.toThrow();
  });

  test("zones without a place are found and recognisable", () => {
    expect(searchPlan(publication, "数字经济")[0]?.value.geometry).toBeNull();
  });
});

describe("what comes first", () => {
  test("a whole name before a beginning before a part", () => {
    const named = (id: string, zh: string) => aZone({ id, name: { zh, en: id } });
    const zones = [named("c", "大安宁园"), named("b", "安宁产业园区"), named("a", "安宁")];
    expect(found("安宁", { ...emptyPublication, zones })).toEqual(["a", "b", "c"]);
  });

  test("the beginning of a word before initials before a part of a word", () => {
    const zones = [
      aZone({ id: "c", name: { zh: "甲", en: "Xylophone" } }),
      aZone({ id: "b", name: { zh: "乙", en: "B" }, pinyinInitials: "ylq" }),
      aZone({ id: "a", name: { zh: "丙", en: "East Ylang" } }),
    ];
    expect(found("yl", { ...emptyPublication, zones })).toEqual(["a", "b", "c"]);
  });

  test("among equals the order of the kinds, whatever the order of the file", () => {
    expect(found("kunming").slice(0, 2)).toEqual(["ftz-kunming", "park-jingkai"]);
    expect(found("kunming").at(-1)).toBe("station");
  });

  test("a name before the same words as an alias, and the alias is told", () => {
    const zones = [aZone({ id: "old", aliases: ["新城"] }), aZone({ id: "new", name: { zh: "新城", en: "New" } })];
    const hits = searchPlan({ ...emptyPublication, zones: zones.reverse() }, "新城");
    expect(hits.map(({ value, alias }) => [value.id, alias])).toEqual([
      ["new", null],
      ["old", "新城"],
    ]);
  });

  test("twelve at most", () => {
    const zones = Array.from({ length: 30 }, (_, index) => aZone({ id: `z${index}`, name: { zh: `园区${index}`, en: `Park ${index}` } }));
    expect(found("园区", { ...emptyPublication, zones })).toHaveLength(12);
  });
});

test("the empty field offers the main zones by importance", () => {
  expect(mainZones(publication).map(({ value }) => value.id)).toEqual(["ftz-kunming", "park-jingkai", "park-yanglin"]);
});
