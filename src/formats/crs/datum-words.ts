import type { Datum } from "./crs-catalogue";

/** The datum that words name, Chinese or English; `null` where they name none of these. */
export function datumOfName(words: string): Datum | null {
  const text = words.slice(0, 1000);
  if (/cgcs[\s_-]*2000|china[\s_]*(?:geodetic[\s_]*coordinate[\s_]*system[\s_]*)?2000|国家\s*2000|2000\s*国家|2000\s*坐标/i.test(text)) return "cgcs2000";
  if (/wgs[\s_-]*(?:19)?84|world[\s_]geodetic[\s_]system/i.test(text)) return "wgs-84";
  if (/xi'?an|西安|(?:19)?80\s*(?:年)?(?:国家|坐标)|国家\s*80|iag[\s_-]*(?:19)?75/i.test(text)) return "xian-1980";
  if (/beijing|北京|(?:19)?54\s*(?:年)?(?:国家|坐标)|krass?ow?s?ky/i.test(text)) return "beijing-1954";
  return null;
}

/** The datum that computes on an ellipsoid of these measures; CGCS2000 for GRS 80 without a name, which differs from WGS 84 by 0.1 mm. */
export function datumOfEllipsoid(a: number, rf: number): Datum | null {
  const is = (axis: number, flattening: number) => Math.abs(a - axis) < 0.01 && Math.abs(rf - flattening) < 1e-4;
  if (is(6378137, 298.257222101)) return Math.abs(rf - 298.257223563) < 1e-7 ? "wgs-84" : "cgcs2000";
  if (is(6378140, 298.257)) return "xian-1980";
  if (is(6378245, 298.3)) return "beijing-1954";
  return null;
}

/** Whether words name the shifted degrees of Chinese web maps. */
export function shiftedOfName(words: string): "gcj-02" | "bd-09" | null {
  if (/gcj[\s_-]*0?2|火星坐标/i.test(words)) return "gcj-02";
  return /bd[\s_-]*0?9|百度坐标/i.test(words) ? "bd-09" : null;
}
