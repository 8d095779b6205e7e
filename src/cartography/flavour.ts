import type { FlavourName } from "../domain/saved-view";
import type { ZoneKind } from "../domain/zone";

/** The colours of one appearance of the map; panels use the same through `tokens.css`. */
export type Flavour = {
  outside: string;
  land: string;
  panel: string;
  ink: string;
  ink2: string;
  ink3: string;
  accent: string;
  districtLine: string;
  prefectureLine: string;
  water: string;
  waterline: string;
  waterName: string;
  ring: string;
  ringCasing: string;
  kinds: Record<ZoneKind, string>;
};

const flavours: Record<FlavourName, Flavour> = {
  light: {
    outside: "#E9E5DA",
    land: "#F6F3EB",
    panel: "#FFFEFB",
    ink: "#1B1F24",
    ink2: "#474D55",
    ink3: "#666C74",
    accent: "#1D5FAE",
    districtLine: "#8B8675",
    prefectureLine: "#6E675A",
    water: "#CFE0E6",
    waterline: "#8FB3C2",
    waterName: "#2F6480",
    ring: "#14171A",
    ringCasing: "#FFFEFB",
    kinds: {
      "pilot-free-trade-zone": "#B5382A",
      "bonded-zone": "#6B1E55",
      "linkage-zone": "#0A7080",
      "development-zone": "#4B4A9C",
      "industrial-park": "#96650F",
      "park-block": "#96650F",
      "collaboration-area": "#4F6B2C",
    },
  },
  dark: {
    outside: "#10141A",
    land: "#1B2128",
    panel: "#161B21",
    ink: "#ECE9E2",
    ink2: "#BBC0C6",
    ink3: "#949BA4",
    accent: "#86B6F2",
    districtLine: "#59636E",
    prefectureLine: "#8A929B",
    water: "#12303E",
    waterline: "#2E5F73",
    waterName: "#8DBFD3",
    ring: "#FFFFFF",
    ringCasing: "#0B0E12",
    kinds: {
      "pilot-free-trade-zone": "#EE7A62",
      "bonded-zone": "#E9BBDD",
      "linkage-zone": "#3FAFBF",
      "development-zone": "#9C9CF0",
      "industrial-park": "#EBC274",
      "park-block": "#EBC274",
      "collaboration-area": "#A8D08A",
    },
  },
  wall: {
    outside: "#0B0E13",
    land: "#1A222B",
    panel: "#161B21",
    ink: "#ECE9E2",
    ink2: "#BBC0C6",
    ink3: "#949BA4",
    accent: "#86B6F2",
    districtLine: "#4A545F",
    prefectureLine: "#66737F",
    water: "#12303E",
    waterline: "#2C5568",
    waterName: "#8DBFD3",
    ring: "#FFFFFF",
    ringCasing: "#0B0E12",
    kinds: {
      "pilot-free-trade-zone": "#EE7A62",
      "bonded-zone": "#E9BBDD",
      "linkage-zone": "#3FAFBF",
      "development-zone": "#9C9CF0",
      "industrial-park": "#EBC274",
      "park-block": "#EBC274",
      "collaboration-area": "#A8D08A",
    },
  },
};

export const flavourOf = (name: FlavourName): Flavour => flavours[name];
