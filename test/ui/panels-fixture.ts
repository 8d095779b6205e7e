import { emptyPublication, type Publication } from "../../src/domain/publication";
import { ZoneId, type StatedArea, type Zone } from "../../src/domain/zone";
import { aSquare as aSquareAt, aZone as aFigure } from "../support/builders";

type ZoneOver = Partial<Omit<Zone, "id" | "parent" | "boundary">> & {
  id?: string;
  parent?: string | null;
  boundary?: Partial<Zone["boundary"]>;
};

/** An industrial park of which nothing is known, through the real parser. */
export const aZone = ({ id = "park-a", parent = null, boundary = {}, ...over }: ZoneOver = {}): Zone =>
  aFigure({
    kind: "industrial-park",
    name: { zh: `${id} 全称`, en: `${id} in full` },
    shortName: { zh: `${id} 简称`, en: id },
    pinyin: id.replaceAll("-", ""),
    pinyinInitials: id.slice(0, 2),
    geometry: null,
    ...over,
    id,
    parent: parent === null ? null : ZoneId.parse(parent),
    boundary: { method: "unlocated", grade: null, figure: null, ...boundary },
  });

export const anArea = (over: Partial<StatedArea> = {}): StatedArea => ({
  value: 10,
  unit: "km2",
  which: "planned",
  status: "existing",
  asOf: null,
  document: "001",
  where: null,
  caution: null,
  ...over,
});

export const aPublication = (zones: readonly Zone[], over: Partial<Publication> = {}): Publication => ({ ...emptyPublication, zones, ...over });

export const doubtful = { zh: "待核", en: "to be verified" };

/** About 1.12 km² near Kunming. */
export const aSquare = aSquareAt([102.8, 25], 0.01);
