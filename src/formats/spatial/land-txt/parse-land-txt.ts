/** A line of points: number, ring, north, east. `line` from 1. */
export type TxtPoint = { name: string; ring: string; north: number; east: number; line: number };

/** 地块: what its head line says, and its points. */
export type TxtParcel = { line: number; count: number | null; area: number | null; fields: Readonly<Record<string, string>>; points: TxtPoint[]; brokenLines: number[] };

export type LandTxt = {
  attributes: Record<string, string>;
  /** 转换参数 were there; they are dropped. */
  hasParameters: boolean;
  hasParcelSection: boolean;
  parcels: TxtParcel[];
  /** Points before any head line. */
  strayLines: number[];
};

/** The head line in its order; the standard leaves any of them empty and ends with `@`. */
const headFields = ["", "", "地块编号", "地块名称", "图形属性", "图幅号", "用途", "地类编码"] as const;

/** 转换参数 belong to the office that has them and go nowhere. */
const confidential = /转换参数|七参数|四参数/;

const mostAttributes = 60;

/** The sections of a 勘测定界 TXT as they stand; nothing is judged here. */
export function parseLandTxt(text: string): LandTxt {
  const parsed: LandTxt = { attributes: {}, hasParameters: false, hasParcelSection: false, parcels: [], strayLines: [] };
  let section = "";
  let line = 0;
  for (const raw of linesOf(text)) {
    line += 1;
    const content = raw.trim();
    if (content === "") continue;
    const head = content.length < 80 ? /^[[［【](.+)[\]］】]$/.exec(content) : null;
    if (head) {
      section = head[1]?.trim() ?? "";
      if (section === "地块坐标") parsed.hasParcelSection = true;
    } else if (section === "地块坐标") takeLine(parsed, content, line);
    else takeAttribute(parsed, content);
  }
  return parsed;
}

/** One after the other, so that a long file is not held twice. */
function* linesOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf("\n", from);
    yield text.slice(from, end < 0 ? text.length : end);
    from = end < 0 ? text.length : end + 1;
  }
}

function takeAttribute(parsed: LandTxt, content: string): void {
  const found = /^([^=＝]{1,40})[=＝](.*)$/.exec(content);
  const [key, value] = [found?.[1]?.trim() ?? "", found?.[2]?.trim() ?? ""];
  if (key === "" || Object.keys(parsed.attributes).length >= mostAttributes) return;
  if (!confidential.test(key)) parsed.attributes[key] = value.slice(0, 200);
  else if (/\d/.test(value)) parsed.hasParameters = true;
}

const cellsOf = (content: string): string[] => content.split(/[,，\t]/).map((cell) => cell.trim());

function takeLine(parsed: LandTxt, content: string, line: number): void {
  const cells = cellsOf(content);
  if (content.endsWith("@") || content.endsWith("＠") || (!isPointLine(cells) && /^\d{1,6}$/.test(cells[0] ?? "") && cells.length >= 5)) {
    parsed.parcels.push(headOf(cells, line));
    return;
  }
  const parcel = parsed.parcels.at(-1);
  if (!parcel) {
    parsed.strayLines.push(line);
    return;
  }
  const [name = "", ring = "", north = "", east = ""] = cells;
  const point = { name, ring: ring === "" ? "1" : ring, north: coordinate(north), east: coordinate(east), line };
  if (Number.isFinite(point.north) && Number.isFinite(point.east)) parcel.points.push(point);
  else parcel.brokenLines.push(line);
}

const isPointLine = (cells: readonly string[]): boolean => cells.length <= 5 && /^[A-Za-z一-龥]/.test(cells[0] ?? "");
const coordinate = (text: string): number => (/^[-+]?\d+(?:\.\d*)?$|^[-+]?\.\d+$/.test(text) ? Number(text) : Number.NaN);

function headOf(cells: readonly string[], line: number): TxtParcel {
  const [count = "", area = ""] = cells;
  const fields = Object.fromEntries(headFields.flatMap((field, at): [string, string][] => (field !== "" && cells[at] && cells[at] !== "@" ? [[field, (cells[at] ?? "").slice(0, 200)]] : [])));
  const number = (text: string): number | null => (text !== "" && Number.isFinite(Number(text)) ? Number(text) : null);
  return { line, count: number(count), area: number(area), fields, points: [], brokenLines: [] };
}
