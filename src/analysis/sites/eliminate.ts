import type { FunnelStep } from "../../domain/sites/site-finding";
import { fails, open, passes, verdictAt, type LimitTest } from "./limit-test";

/** So many sites are named with each step. */
export const mostNamed = 5;

/** What of a block of sites is still there, and how many fell at each step so far. */
export type Funnel = { tests: readonly LimitTest[]; fellAt: Uint8Array; failed: Uint32Array; unknown: Uint32Array; before: Uint32Array };

export function beginFunnel(tests: readonly LimitTest[], count: number): Funnel {
  const counts = () => new Uint32Array(tests.length);
  return { tests, fellAt: new Uint8Array(count), failed: counts(), unknown: counts(), before: counts() };
}

/**
 * Takes those out of a list of sites that a limit excludes, step by step; the list keeps its order, and its new length is returned. Without
 * branches on the data: whether a site passes is anything but predictable.
 */
export function passThrough(funnel: Funnel, list: Int32Array, length: number): number {
  let left = length;
  funnel.tests.forEach((test, step) => {
    funnel.before[step] = (funnel.before[step] as number) + left;
    if (test.isImpossible) left = passNever(funnel, step, list, left);
    else if (test.is === "range") left = passRange(funnel, step, test, list, left);
    else if (test.is === "words") left = passWords(funnel, step, test, list, left);
    else left = passNone(funnel, step, test, list, left);
  });
  return left;
}

function passRange({ fellAt, failed, unknown }: Funnel, step: number, { lo, hi, least, most, drops }: LimitTest & { is: "range" }, list: Int32Array, length: number): number {
  const keepsOpen = drops ? 0 : 1;
  const number = step + 1;
  let [left, out, undecided] = [0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    const site = list[at] as number;
    const from = lo[site] as number;
    const to = hi[site] as number;
    const isKnown = from <= to ? 1 : 0;
    const isOut = ((to < least ? 1 : 0) | (from > most ? 1 : 0)) & isKnown;
    const isIn = (from >= least ? 1 : 0) & (to <= most ? 1 : 0) & (isOut ^ 1);
    const stays = isIn | (keepsOpen & (isOut ^ 1));
    out += isOut;
    undecided += (isOut | isIn) ^ 1;
    fellAt[site] = (stays - 1) & number;
    list[left] = site;
    left += stays;
  }
  failed[step] = (failed[step] as number) + out;
  unknown[step] = (unknown[step] as number) + undecided;
  return left;
}

function passWords({ fellAt, failed, unknown }: Funnel, step: number, { bits, mask, drops }: LimitTest & { is: "words" }, list: Int32Array, length: number): number {
  const keepsOpen = drops ? 0 : 1;
  const number = step + 1;
  let [left, out, undecided] = [0, 0, 0];
  for (let at = 0; at < length; at += 1) {
    const site = list[at] as number;
    const words = bits[site] as number;
    const isOpen = words === 0 ? 1 : 0;
    const isIn = (words & mask) === 0 ? 0 : 1;
    const stays = isIn | (isOpen & keepsOpen);
    out += (isIn | isOpen) ^ 1;
    undecided += isOpen;
    fellAt[site] = (stays - 1) & number;
    list[left] = site;
    left += stays;
  }
  failed[step] = (failed[step] as number) + out;
  unknown[step] = (unknown[step] as number) + undecided;
  return left;
}

function passNone({ fellAt, unknown }: Funnel, step: number, { drops }: LimitTest, list: Int32Array, length: number): number {
  unknown[step] = (unknown[step] as number) + length;
  if (!drops) return length;
  for (let at = 0; at < length; at += 1) fellAt[list[at] as number] = step + 1;
  return 0;
}

function passNever({ fellAt, failed }: Funnel, step: number, list: Int32Array, length: number): number {
  failed[step] = (failed[step] as number) + length;
  for (let at = 0; at < length; at += 1) fellAt[list[at] as number] = step + 1;
  return 0;
}

/** The steps of a funnel that all sites went through. */
export function funnelSteps(funnel: Funnel): FunnelStep[] {
  return funnel.tests.map((test, step) => {
    const [before, failed, unknown] = [funnel.before, funnel.failed, funnel.unknown].map((counts) => counts[step] as number) as [number, number, number];
    const remaining = before - failed - (test.drops ? unknown : 0);
    return { limit: test.limit, before, remaining, failed, unknown, ...firstNamed(funnel, step, Math.min(failed, mostNamed), Math.min(unknown, mostNamed)) };
  });
}

/** The first that failed a step and that it could not decide; nothing is looked at beyond the last of them. */
function firstNamed({ tests, fellAt }: Funnel, step: number, failed: number, unknown: number): Pick<FunnelStep, "failedFirst" | "unknownFirst"> {
  const test = tests[step] as LimitTest;
  const failedFirst: number[] = [];
  const unknownFirst: number[] = [];
  for (let site = 0; site < fellAt.length && (failedFirst.length < failed || unknownFirst.length < unknown); site += 1) {
    const fell = fellAt[site] as number;
    if (fell !== 0 && fell <= step) continue;
    const verdict = verdictAt(test, site);
    if (verdict === passes) continue;
    const [list, most] = verdict === fails ? [failedFirst, failed] : [unknownFirst, unknown];
    if (list.length < most) list.push(site);
  }
  return { failedFirst, unknownFirst };
}

/** The criteria whose limits could not be decided for a site. */
export const openLimits = (tests: readonly LimitTest[], site: number) => tests.filter((test) => verdictAt(test, site) === open).map(({ limit }) => limit.criterion);
