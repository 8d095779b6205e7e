import { messages } from "./define";

/** What the field of search finds. */
export const searchMessages = messages({
  zh: {
    "search.main": "主要片区",
    "search.found": "{n} 项结果",
    "search.none": "没有找到“{query}”，可换用简称、曾用名或拼音首字母。",
    "search.alias": "又称 {alias}",
    "search.unlocated": "未落位",
    "search.kind.district": "县（市、区）",
    "search.kind.city": "城市",
    "search.kind.town": "乡镇、街道",
    "search.kind.station": "车站",
    "search.kind.airport": "机场",
    "search.kind.tourism": "文旅地",
    "search.kind.named-place": "地名",
    "search.kind.lake": "湖泊",
    "search.kind.river": "河流",
  },
  en: {
    "search.main": "Main zones",
    "search.found": "Results: {n}",
    "search.none": "Nothing found for “{query}”. Try a short or former name, or pinyin initials.",
    "search.alias": "also {alias}",
    "search.unlocated": "not located",
    "search.kind.district": "District or county",
    "search.kind.city": "City",
    "search.kind.town": "Town or sub-district",
    "search.kind.station": "Station",
    "search.kind.airport": "Airport",
    "search.kind.tourism": "Tourism place",
    "search.kind.named-place": "Place",
    "search.kind.lake": "Lake",
    "search.kind.river": "River",
  },
});
