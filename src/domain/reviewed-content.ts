/** What a map review is about: these data, in this appearance, with these layers. */
export type ReviewedContent = {
  /** Hash over all data files that were read. */
  datasets: string;
  flavour: string;
  /** The layers that are drawn, from top to bottom, each with its opacity. */
  layers: readonly { id: string; opacity: number }[];
  /** What its base map is made of, in any words that change with it. */
  baseMap: string | null;
  /** Ids of the zones of the day that is shown, in any order. */
  zones: readonly string[];
  /** The themes drawn and what they are made of, in any words that change with it; `null` for zones by kind. */
  themes: string | null;
  /** What of a project's own layers and boundaries is drawn; `null` where none is. */
  imported: string | null;
};

/** The one text whose hash stands in `config.json`: the same content always makes the same text. */
export const contentText = ({ datasets, flavour, layers, baseMap, zones, themes, imported }: ReviewedContent): string =>
  ["pianqu-content-2", datasets, flavour, layers.map(({ id, opacity }) => `${id}:${opacity}`).join(","), baseMap ?? "", [...zones].sort().join(","), ...(themes === null ? [] : [themes]), ...(imported === null ? [] : [`imported ${imported}`])].join("\n");

/** The text whose hash stands for all data files: each path with the hash of what was read there. */
export const datasetsText = (hashes: ReadonlyMap<string, string>): string =>
  [...hashes]
    .map(([path, hash]) => `${path} ${hash}`)
    .sort()
    .join("\n");
