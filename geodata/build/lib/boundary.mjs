import { inverse } from "./ellipsoid.mjs";
import { capsule, circle, midpoint, radiusOfArea, rounded } from "./figures.mjs";

const km = (metres) => (metres / 1000).toFixed(2);
const areaNames = {
  approved: { zh: "批准面积", en: "approved" }, administered: { zh: "管理面积", en: "administered" },
  planned: { zh: "规划面积", en: "planned" }, implemented: { zh: "实施范围", en: "implementation" }, "built-up": { zh: "建成面积", en: "built-up" },
};
const join = (a, b) => ({ zh: a.zh + b.zh, en: `${a.en} ${b.en}` });

/** Geometry and boundary statement of a zone of the register. `place` finds a place, `unite` joins counties. */
export function boundaryOf(zone, { place, unite }) {
  const { draw, note } = zone;
  const common = { asOf: null, uncertaintyM: draw?.uncertaintyM ?? null, grade: draw?.grade ?? null, figure: null, drawnArea: null, anchors: [] };
  if (!draw) {
    return { geometry: null, boundary: { method: "unlocated", source: { zh: "未公布", en: "Not published" }, ...common, note } };
  }
  if (draw.figure === "union") {
    const source = { zh: "县级行政区划线（“县区”数据集，取自开源软件包，不是官方地图）", en: "County lines (districts dataset, from an open-source package; not an official map)" };
    return { geometry: unite(zone.districts), boundary: { method: "administrative", source, ...common, figure: "union", note } };
  }
  if (draw.figure === "point") {
    const anchor = place(draw.at);
    const source = { zh: `地点“${anchor.name_zh}”`, en: `Place: ${anchor.name_en}` };
    return { geometry: { type: "Point", coordinates: anchor.at }, boundary: { method: "located-only", source, ...common, anchors: [draw.at], note } };
  }
  return schematic(zone, common, draw.between.map(place));
}

function schematic({ draw, note, statedAreas }, common, anchors) {
  const stated = statedAreas.find((area) => area.which === draw.area);
  const [a, b] = anchors.map((anchor) => anchor.at);
  const shape = draw.figure === "capsule" ? (r) => capsule(a, b, r) : (r) => circle(b ? midpoint(a, b) : a, r);
  const radius = radiusOfArea(shape, stated.value * 1e6);
  const names = { zh: anchors.map((p) => p.name_zh).join("、"), en: anchors.map((p) => p.name_en).join(" and ") };
  const area = { zh: `${areaNames[draw.area].zh}${stated.value}平方公里`, en: `${areaNames[draw.area].en} area of ${stated.value} km²` };
  const size = draw.figure === "capsule"
    ? { zh: `等面积长圆形，${area.zh}，半径${km(radius)}公里，轴线为${names.zh}两点连线（${km(inverse(a, b).distanceM)}公里）。`,
        en: `Capsule of equal area: ${area.en}, radius ${km(radius)} km about the line between ${names.en} (${km(inverse(a, b).distanceM)} km).` }
    : { zh: `等面积圆，${area.zh}，半径${km(radius)}公里，锚点为${names.zh}${b ? "的中点" : ""}。`,
        en: `Circle of equal area: ${area.en}, radius ${km(radius)} km, ${b ? `midway between ${names.en}` : `centred on ${names.en}`}.` };
  return {
    geometry: rounded(shape(radius)),
    boundary: {
      method: "schematic", source: { zh: "依公布面积和锚点推绘", en: "Constructed from the published area and anchors" },
      ...common, figure: draw.figure, drawnArea: draw.area, anchors: draw.between, note: join(size, note),
    },
  };
}
