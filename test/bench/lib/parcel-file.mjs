import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const parcels = { side: 316, corners: 38, cell: 0.0003 };

/**
 * A GeoJSON file of about 100 MB with about 100,000 parcels in a square around 昆明: the same every time, made once and kept in the
 * temporary folder.
 * @returns {{ path: string, bytes: number, features: number }}
 */
export function parcelFile() {
  const folder = join(tmpdir(), "pianqu-bench");
  const { side, corners } = parcels;
  const path = join(folder, `parcels-${side}-${corners}.geojson`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) write(path);
  return { path, bytes: statSync(path).size, features: side * side };
}

/** @param {string} path */
function write(path) {
  const { side } = parcels;
  const random = seeded(20261122);
  const unfinished = `${path}.part`;
  const file = openSync(unfinished, "w");
  writeSync(file, '{"type":"FeatureCollection","features":[');
  for (let row = 0; row < side; row += 1) {
    const lines = Array.from({ length: side }, (_, column) => featureOf(row, column, random));
    writeSync(file, `${row === 0 ? "" : ","}\n${lines.join(",\n")}`);
  }
  writeSync(file, "\n]}\n");
  closeSync(file);
  renameSync(unfinished, path);
}

/**
 * @param {number} row
 * @param {number} column
 * @param {() => number} random
 */
function featureOf(row, column, random) {
  const { corners, cell } = parcels;
  const [lng, lat] = [102.6 + column * cell * 1.1, 24.9 + row * cell];
  const turn = random();
  const ring = Array.from({ length: corners }, (_, index) => {
    const angle = (2 * Math.PI * (index + turn)) / corners;
    const radius = cell * (0.44 + 0.05 * random());
    return [(lng + radius * 1.1 * Math.cos(angle)).toFixed(8), (lat + radius * Math.sin(angle)).toFixed(8)];
  });
  const closed = [...ring, ring[0]].map((position) => `[${position?.join(",")}]`).join(",");
  const number = `530181-${String(row).padStart(4, "0")}-${String(column).padStart(4, "0")}`;
  const properties = { ZDDM: number, QLR: "国有建设用地使用权", YT: ["0701", "1001", "0801", "11"][Math.floor(random() * 4)], MJ: Number((random() * 1e4).toFixed(2)) };
  return `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":{"type":"Polygon","coordinates":[[${closed}]]}}`;
}

/** Mulberry32. @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
