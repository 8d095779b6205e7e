/** 控制线: lines that say what may not be built on. The first three are the 三线; the others the 滇池“三区” (生态保护核心区、生态保护缓冲区、绿色发展区). */
export const controlLines = ["permanent-farmland", "ecological-redline", "urban-growth-boundary", "dianchi-core", "dianchi-buffer", "dianchi-green"] as const;
export type ControlLine = (typeof controlLines)[number];

/** Parts of the 城镇开发边界 by its national code. */
export const growthBoundaryParts = { "01": "concentrated", "02": "elastic", "03": "special" } as const;
