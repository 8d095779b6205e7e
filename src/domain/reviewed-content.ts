/** What a map review is about: these data, in this appearance, with these layers. */
export type ReviewedContent = {
  /** Hash over all data files that were read. */
  datasets: string;
  flavour: string;
  /** Ids of the layers that are drawn, in any order. */
  layers: readonly string[];
  baseMap: string | null;
  /** Ids of the zones of the day that is shown, in any order. */
  zones: readonly string[];
};

/** The one text whose hash stands in `config.json`: the same content always makes the same text. */
export const contentText = ({ datasets, flavour, layers, baseMap, zones }: ReviewedContent): string =>
  ["pianqu-content-1", datasets, flavour, [...layers].sort().join(","), baseMap ?? "", [...zones].sort().join(",")].join("\n");

/** The text whose hash stands for all data files: each path with the hash of what was read there. */
export const datasetsText = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes]
    .map(([path, hash]) => `${path} ${hash}`)
    .sort()
    .join("\n");
