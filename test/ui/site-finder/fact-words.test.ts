import { expect, test } from "vitest";
import { criterionIds, criteria, choicesOf } from "../../../src/domain/sites/criterion";
import { unknownReasons, type SiteFact } from "../../../src/domain/sites/site-table";
import { factWords, limitText } from "../../../src/ui/site-finder/fact-words";
import { aLimit } from "../../support/sites";

const range = (lo: number, hi = lo, note: SiteFact["note"] = null): SiteFact => ({ is: "range", lo, hi, note, basis: { value: "published", status: null, asOf: null, period: null, caution: null, isFirm: true, sources: [] } });

test("quantities are said in people's units, ranges rounded outward, in the land unit of the reader", () => {
  expect(factWords("area", range(156.6e6))).toEqual({ zh: "156.6 km²", en: "156.6 km²" });
  expect(factWords("area", range(156.6e6), "mu").zh).toBe("234,900 亩");
  expect(factWords("plot", range(200_000)).zh).toBe("300 亩");
  expect(factWords("plot", range(200_000), "ha")).toEqual({ zh: "20 公顷", en: "20 ha" });
  expect(factWords("bonded", range(400, 10_200)).zh).toBe("0–11 km");
  expect(factWords("airport", range(38_040)).zh).toBe("38 km");
  expect(factWords("price", range(225)).zh).toBe("15 万元/亩");
  // English has no word for 万.
  expect(factWords("price", range(225)).en).toBe("CNY 150,000 per mu");
  expect(factWords("housing", range(1409)).en).toBe("1,409 dwellings");
  expect(factWords("plot", range(1e6 / 3, 2e6 / 3)).zh).toBe("500–1,000 亩");
  expect(factWords("plot", range(1234.5678, 1234.6789), "m2").zh).toBe("1,234.56–1,234.68 m²");
  expect(factWords("land", range(2000, Infinity)).zh).toBe("≥ 3 亩");
  expect(factWords("land", range(0)).zh).toBe("0 亩");
});

test("a figure that decides nothing is said beside why", () => {
  expect(factWords("area", { is: "unknown", why: "doubtful", note: null, basis: null, said: { zh: "157 km²", en: "157 km²" } }).zh).toBe("157 km² 待核");
});

test("how industries meet is said in words; a share alone as percent", () => {
  expect(factWords("industry", range(0.5, 0.5, { zh: "相容：新材料", en: "compatible: new materials" })).zh).toBe("相容：新材料");
  expect(factWords("industry", range(0.5)).zh).toBe("50%");
  expect(factWords("area", { is: "unknown", why: "doubtful", note: null, basis: null, said: { zh: "157 km²", en: "157 km²" } })).toEqual({ zh: "157 km² 待核", en: "157 km², to be verified" });
  // A resource has its industries and no role; which industry it is that meets is said.
  expect([1, 0.4, 0].map((share) => factWords("industry", range(share)).zh)).toEqual(["产业相符", "产业链相容", "产业不符"]);
  const why = { zh: "产业链相容（本图假定）：逆变器", en: "" };
  expect(factWords("industry", { ...range(0.4, 0.4, why), industry: "equipment" } as SiteFact).zh).toBe("相容：先进装备制造");
  expect(factWords("industry", { ...range(0.7, 1, why), industry: "metals" } as SiteFact).zh).toBe("有色与新材料：列为产业，主辅未载");
});

test("a limit names its criterion and what it asks", () => {
  expect(limitText(aLimit("plot", { least: 200_000 })).zh).toBe("单宗地块 ≥ 300 亩");
  expect(limitText(aLimit("airport", { most: 2500 })).en).toBe("Distance to Changshui Airport ≤ 2.5 km");
  expect(limitText(aLimit("airport", { least: 2500, most: 30_000 })).zh).toBe("距长水机场 2.5–30 km");
  expect(limitText(aLimit("level", { any: ["national", "provincial"] }))).toEqual({ zh: "级别 国家级或省级", en: "Level National level or Provincial level" });
  expect(limitText(aLimit("policy", { any: ["S3-081", "S3-082"] })).zh).toBe("政策与权限 2 项均适用");
});

test("every criterion, word and reason has its words in both languages", () => {
  const said = [
    ...criterionIds.flatMap((id) => (criteria[id].is === "range" ? [limitText(aLimit(id, { least: 1 })), factWords(id, range(1))] : choicesOf(id).flatMap((word) => [limitText(aLimit(id, { any: [word] })), factWords(id, { is: "words", words: [word], note: null, basis: { ...range(0) }.basis as never })]))),
    ...unknownReasons.map((why) => factWords("area", { is: "unknown", why, note: null, basis: null })),
  ];
  const raw = said.flatMap(({ zh, en }) => [zh, en]).filter((words) => words.trim() === "" || /undefined|NaN|\{|sites\.|flexible-term|lease-/.test(words));
  expect(raw).toEqual([]);
});
