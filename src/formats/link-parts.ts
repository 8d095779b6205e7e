import { LedgerYear } from "../domain/ledger";
import type { Problem } from "../domain/problem";
import { isViewId, mostViewIds, type LayerChoices } from "../domain/view-parts";

/** What was chosen of the layers, as parameters; only what is not the usual. */
export function writeLayers({ hidden, opacity, order }: LayerChoices, prefix = ""): [string, string][] {
  const opacities = Object.entries(opacity).filter(([, value]) => value !== 1);
  return [
    ...(hidden.length > 0 ? [[`${prefix}hide`, hidden.join(",")] as [string, string]] : []),
    ...(opacities.length > 0 ? [[`${prefix}opacity`, opacities.map(([id, value]) => `${id}:${Math.round(value * 100)}`).join(",")] as [string, string]] : []),
    ...(order.length > 0 ? [[`${prefix}order`, order.join(",")] as [string, string]] : []),
  ];
}

/** Which layers are hidden, how opaque and in which order; `prefix` stands before the names of the parameters. */
export function readLayers(given: URLSearchParams, problems: Problem[], prefix = ""): LayerChoices {
  const opacity: Record<string, number> = {};
  for (const entry of list(given.get(`${prefix}opacity`))) {
    const [id, percent] = entry.split(":");
    const value = Number(percent);
    if (id && isViewId(id) && percent && value >= 0 && value <= 100) opacity[id] = value / 100;
    else problems.push(unreadable(`${prefix}opacity`, entry));
  }
  return { hidden: readIds(given, `${prefix}hide`, problems), opacity, order: readIds(given, `${prefix}order`, problems) };
}

/** The ids of a list parameter that can be ids. */
export const readIds = (given: URLSearchParams, name: string, problems: Problem[]): string[] =>
  list(given.get(name)).filter((id) => {
    if (!isViewId(id)) problems.push(unreadable(name, id));
    return isViewId(id);
  });

/** A year that the ledger can have. */
export function readYear(value: string | null, problems: Problem[], name = "year"): number | null {
  if (value === null) return null;
  const year = /^\d{4}$/.test(value) ? LedgerYear.safeParse(Number(value)) : null;
  if (year?.success) return year.data;
  problems.push(unreadable(name, value));
  return null;
}

export const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** The entries of a list parameter: at most 60, each once. */
export const list = (value: string | null): string[] => [...new Set((value ?? "").split(",").filter(Boolean))].slice(0, mostViewIds);

/** A part of a link that nobody can understand, cut to what a notice has room for. */
export const unreadable = (name: string, value: string): Problem => ({ code: "link-unreadable", at: `${name}=${value.slice(0, 40)}` });

/** A parameter that is one of a few words, else the fallback, and the fault is named. */
export function readWord<T extends string, F extends T | null>(given: URLSearchParams, name: string, allowed: readonly T[], fallback: F, problems: Problem[]): T | F {
  const value = given.get(name);
  if (value === null) return fallback;
  if (allowed.includes(value as T)) return value as T;
  problems.push(unreadable(name, value));
  return fallback;
}
