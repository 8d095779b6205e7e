import { plainText } from "../../../domain/number-text";

/** What a column of a table of coordinates holds. `x`, `y`: a letter that offices and programs mean differently. */
export type CoordinateRole = "wkt" | "x" | "y" | "north" | "east" | "lng" | "lat" | "point" | "serial" | "ring" | "parcel" | "person" | "other";

const patterns: readonly (readonly [CoordinateRole, RegExp])[] = [
  // Of people nothing is taken.
  ["person", /制表|测量员|测量人|测绘员|检查员|审核人|复核|联系人|联系方式|电话|手机|姓名|负责人|填表人|绘图员|权利人|经办人|身份证|surveyor|phone|mobile|contact|^owner/],
  ["wkt", /^(?:wkt|_?wkt_?geom|geom|the_geom|geometry|shape|shape_wkt|几何|几何信息|图形|wkt坐标)$/],
  ["lng", /经度|东经|^(?:lng|lon|long|longitude|lon_?wgs84|lng_?wgs84|wgs84_?l(?:ng|on))(?:$|[^a-z])/],
  ["lat", /纬度|北纬|^(?:lat|latitude|lat_?wgs84|wgs84_?lat)(?:$|[^a-z])/],
  // 纵坐标 runs north, 横坐标 east: so it is on every survey sheet.
  ["north", /纵坐标|北坐标|北方向|^(?:n|北|northing)$|^n坐标/],
  ["east", /横坐标|东坐标|东方向|^(?:e|东|easting)$|^e坐标/],
  ["x", /^x(?:$|坐标|值|轴|_?coord|（|\(|\/|\[)|坐标x$|^(?:point|coord|coordinate)_?x$|^x_/],
  ["y", /^y(?:$|坐标|值|轴|_?coord|（|\(|\/|\[)|坐标y$|^(?:point|coord|coordinate)_?y$|^y_/],
  ["ring", /圈号|环号|圈序|^(?:圈|环|ring)/],
  ["point", /^(?:界址|拐|角|顶|桩|折|控制)?点(?:的)?(?:编|代|序)?(?:号|名|码)$|^(?:界址|拐|角|顶|折)点$|桩号|^(?:point|vertex|node)_?(?:id|no|name|number|index)?$|^点$/],
  ["parcel", /^(?:地块|宗地|图斑|区块|块|矿区|片区|项目|用地|宗|parcel|polygon|plot)_?(?:编号|名称|名|号|代码|序号|id|no|name|number)?$/],
  ["serial", /^(?:序号|编号|序|no\.?|id|fid|#)$/],
];

/** The meaning of a heading; letters of two meanings stay what they are. */
export function roleOfHeading(heading: string): CoordinateRole {
  if (heading === "" || heading.length > 60 || /^\s*[-+\d]/.test(heading)) return "other";
  const name = plainText(heading).toLowerCase().replace(/\s+/g, "").replace(/[（(](?:m|米|单位[:：]?米|单位[:：]?m|°|度|度分秒|dd|dms|公里网?|国家2000|cgcs2000|2000)[)）]/g, "").replace(/[:：]$/, "");
  if (name === "" || name.length > 40) return "other";
  // Y(横坐标), X（纵坐标）: the word decides, not the letter.
  return patterns.find(([, pattern]) => pattern.test(name))?.[0] ?? "other";
}

export type AxisPair = { kind: "degrees" | "plane"; east: number; north: number; /** How it was decided which is which. */ by: "header" | "values" | "convention"; /** Whether the column called X runs north; `null` where none is called X. */ xIsNorth: boolean | null };

const inRange = (value: number, low: number, high: number): boolean => Math.abs(value) >= low && Math.abs(value) <= high;
/** Metres north of the equator anywhere in China. */
const isNorthing = (value: number): boolean => inRange(value, 1_800_000, 6_200_000);
/** Metres east of a meridian, with its 500 km, or with the zone before them. */
const isEasting = (value: number): boolean => inRange(value, 100_000, 900_000) || inRange(value, 13_100_000, 45_900_000);
const isLongitude = (value: number): boolean => inRange(value, 73, 136);
const isLatitude = (value: number): boolean => inRange(value, 3, 54);

/**
 * Which of two columns X and Y runs north, by their values; where these do not tell, by the convention of the table: X is north on survey
 * sheets, east in tables of mapping programs.
 */
export function axesOf(x: number, y: number, samples: readonly (readonly [number, number])[], isSurvey: boolean): AxisPair {
  const all = (test: (pair: readonly [number, number]) => boolean): boolean => samples.length > 0 && samples.every(test);
  if (all(([a, b]) => isNorthing(a) && isEasting(b))) return { kind: "plane", north: x, east: y, by: "values", xIsNorth: true };
  if (all(([a, b]) => isEasting(a) && isNorthing(b))) return { kind: "plane", north: y, east: x, by: "values", xIsNorth: false };
  if (all(([a, b]) => isLatitude(a) && isLongitude(b))) return { kind: "degrees", north: x, east: y, by: "values", xIsNorth: true };
  if (all(([a, b]) => isLongitude(a) && isLatitude(b))) return { kind: "degrees", north: y, east: x, by: "values", xIsNorth: false };
  const kind = all(([a, b]) => Math.abs(a) <= 180 && Math.abs(b) <= 180) ? "degrees" : "plane";
  return isSurvey ? { kind, north: x, east: y, by: "convention", xIsNorth: true } : { kind, north: y, east: x, by: "convention", xIsNorth: false };
}
