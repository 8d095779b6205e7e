import type { Position } from "geojson";
import { countsPer } from "../domain/land-amount";
import { sampleMark } from "../domain/sample";
import type { InvestmentProjectRecord, ResourceRecord } from "../domain/sites/site-records";

type Shape = Pick<ResourceRecord, "type" | "status"> & Partial<Pick<ResourceRecord, "area" | "energyTce" | "priceYuanPerM2" | "tenure" | "industries">> & { word: string; isPlaced: boolean };

const mu = (n: number): number => n * countsPer.mu;

/** One of each kind that the library tells apart, some of it unknown, as in life. */
const shapes: readonly Shape[] = [
  { word: "地块", type: "land", status: "reserved", area: mu(420), priceYuanPerM2: 300, tenure: "弹性年期出让", industries: ["photovoltaics", "batteries"], isPlaced: true },
  { word: "地块", type: "land", status: "approved-unsupplied", area: mu(260), priceYuanPerM2: 360, tenure: "出让、先租后让", industries: ["biomedicine"], isPlaced: true },
  { word: "地块", type: "land", status: "planned", area: mu(900), isPlaced: true },
  { word: "地块", type: "land", status: "inefficient", area: mu(150), industries: ["equipment"], isPlaced: false },
  { word: "地块", type: "land", status: null, isPlaced: true },
  { word: "厂房", type: "plant", status: "built", area: 18_000 * countsPer.m2, tenure: "租赁", industries: ["digital"], isPlaced: true },
  { word: "厂房", type: "plant", status: "idle", area: 6_500 * countsPer.m2, isPlaced: false },
  { word: "能耗指标", type: "energy", status: "reserved", energyTce: 30_000, isPlaced: false },
];

/** Fictional resources, one for each of the first units; a place where the unit has one, so that nobody takes it for a plot's. */
export const sampleResources = (units: readonly { id: string }[], centres: ReadonlyMap<string, Position>, year: number): ResourceRecord[] =>
  shapes.flatMap(({ word, isPlaced, ...shape }, index): ResourceRecord[] => {
    const unit = units[index % Math.max(1, units.length)];
    if (!unit) return [];
    const none = { area: null, energyTce: null, priceYuanPerM2: null, tenure: null, industries: [] };
    return [{ id: `sample-resource-${index + 1}`, releaseClass: "internal", name: `${sampleMark}${index + 1}号${word}`, zone: unit.id, at: isPlaced ? (centres.get(unit.id) ?? null) : null, ...none, ...shape, asOf: String(year), source: sampleMark, note: sampleMark }];
  });

const projects = [
  { stage: "planning", isNegotiated: true, industry: "photovoltaics", yi: 45, land: mu(300) },
  { stage: "signed", isNegotiated: false, industry: "biomedicine", yi: 12, land: mu(120) },
  { stage: "started", isNegotiated: false, industry: "digital", yi: null, land: null },
] as const;

/** Fictional investment projects. */
export const sampleInvestments = (units: readonly { id: string }[], year: number): InvestmentProjectRecord[] =>
  projects.flatMap(({ yi, land, ...project }, index): InvestmentProjectRecord[] => {
    const unit = units[(index * 2) % Math.max(1, units.length)];
    if (!unit) return [];
    return [{ id: `sample-investment-${index + 1}`, releaseClass: "internal", name: `${sampleMark}招商项目${index + 1}`, register: null, ...project, investmentYuan: yi === null ? null : yi * 1e8, land, quota: null, zone: unit.id, at: null, dates: { [project.stage]: String(year) }, responsible: null, source: sampleMark, note: sampleMark }];
  });
