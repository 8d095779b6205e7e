import type { Group } from "./groups";

/** Something drawn: its groups in their order, and what belongs to it (vertices of a polyline, attributes of a block). */
export type Entity = { type: string; groups: readonly Group[]; parts: readonly Entity[] };

/** The first value of a code as a number; NaN where it is none, `otherwise` where it is missing. */
export function numberOf({ groups }: Pick<Entity, "groups">, code: number, otherwise = 0): number {
  const group = groups.find((one) => one.code === code);
  return group === undefined ? otherwise : numberIn(group.value);
}

export const numberIn = (value: string): number => (value.trim() === "" ? Number.NaN : Number(value));

export const textOf = ({ groups }: Pick<Entity, "groups">, code: number): string => groups.find((one) => one.code === code)?.value.trim() ?? "";

export const flagsOf = (entity: Pick<Entity, "groups">, code = 70): number => Math.trunc(numberOf(entity, code)) || 0;

/** All points of a code and the code ten above it, x and y in turn. */
export function pointsOf({ groups }: Pick<Entity, "groups">, code: number): number[] {
  const points: number[] = [];
  for (const group of groups) {
    if (group.code === code) points.push(numberIn(group.value), Number.NaN);
    else if (group.code === code + 10 && points.length > 0) points[points.length - 1] = numberIn(group.value);
  }
  return points;
}

export const numbersOf = ({ groups }: Pick<Entity, "groups">, code: number): number[] => groups.flatMap((group) => (group.code === code ? [numberIn(group.value)] : []));
