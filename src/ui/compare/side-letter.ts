import type { Side } from "../../store/side-states";

export const sideLetter = { a: "A", b: "B" } as const satisfies Record<Side, string>;
