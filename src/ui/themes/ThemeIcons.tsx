import type { ThemeId } from "../../domain/theme";
import { Icon } from "../widgets/Icon";

export const ChevronDownIcon = () => (
  <Icon>
    <path d="M4.5 6.5 8 10l3.5-3.5" />
  </Icon>
);

/** Lays a theme on top: a sheet, and another one coming. */
export const LayIcon = () => (
  <Icon>
    <path d="M8 4v8M4 8h8" />
  </Icon>
);

export const LiftIcon = () => (
  <Icon>
    <path d="m5 5 6 6M11 5l-6 6" />
  </Icon>
);

const drawings: Partial<Record<ThemeId, string>> = {
  quota: "M2.5 3h11v10h-11zM2.5 6.4h11M2.5 9.7h11M7 3v10",
  industries: "M2.5 13.5V8l3.6 2.3V8l3.6 2.3V3.2h3.8v10.3z",
  housing: "M2.2 7.6 8 2.6l5.8 5M3.8 6.4v7h8.4v-7M6.6 13.2V9.6h2.8v3.6",
};

export const ThemeIcon = ({ theme }: { theme: ThemeId }) => (
  <Icon>
    <path d={drawings[theme] ?? "M3 13V8.5M6.5 13V5M10 13V7M13.5 13V3"} />
  </Icon>
);
