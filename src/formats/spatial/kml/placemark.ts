import { SpatialError } from "../../../domain/spatial/spatial-fault";
import { exactNumber } from "../../../domain/spatial/exact-number";
import { readTrackPoint, readTuples, type KmlFigure } from "./kml-geometry";
import { plainText, tableRows } from "./plain-text";

/** Text of the elements whose parent is given as well, and the attribute each becomes. */
const plainMembers: Readonly<Record<string, string>> = {
  "Placemark/name": "name",
  "Placemark/description": "description",
  "Placemark/address": "address",
  "TimeStamp/when": "when",
  "TimeSpan/begin": "begin",
  "TimeSpan/end": "end",
};

const figureElements: ReadonlySet<string> = new Set(["Point", "LineString", "LinearRing", "Polygon", "Track", "Model"]);

const isBoundary = (name: string): boolean => name === "outerBoundaryIs" || name === "innerBoundaryIs";

/** One placemark while it is read: fed with the elements in it, it gathers attributes and figures. */
export class Placemark {
  readonly attributes: [string, string | number][] = [];
  readonly figures: KmlFigure[] = [];
  hasHeights = false;
  models = 0;
  private rows: readonly (readonly [string, string])[] = [];
  private words = "";
  private field = "";
  private figure: KmlFigure | null = null;
  private track: number[] = [];
  private outers = 0;

  constructor(
    private readonly file: string,
    private readonly number: number,
    /** Fields that a `Schema` of the document declares as numbers. */
    private readonly numeric: ReadonlySet<string>,
  ) {}

  open(name: string, parent: string, attribute: (name: string) => string): void {
    this.words = "";
    if (figureElements.has(name) && !isBoundary(parent)) this.outers = 0;
    if (name === "Data" || name === "SimpleData") this.field = attribute("name").trim();
    else if (name === "Polygon") this.figure = { kind: "polygon", rings: [] };
    else if (name === "Point") this.figure = { kind: "point", rings: [] };
    else if (name === "LineString" || (name === "LinearRing" && !isBoundary(parent))) this.figure = { kind: "line", rings: [] };
    else if (name === "Track") {
      this.figure = { kind: "line", rings: [] };
      this.track = [];
    } else if (name === "Model") this.models += 1;
  }

  text(text: string): void {
    this.words += text;
  }

  close(name: string, parent: string, grandparent: string): void {
    const member = plainMembers[`${parent}/${name}`];
    if (member === "description") this.rows = tableRows(this.words);
    if (member) this.set(member, member === "description" ? plainText(this.words) : this.words.trim());
    else if ((name === "value" && parent === "Data") || name === "SimpleData") this.set(this.field, plainText(this.words));
    else if (name === "coordinates") this.takeCoordinates(parent, grandparent);
    else if (name === "coord") this.hasHeights = readTrackPoint(this.words, this.track, this.file, this.number) || this.hasHeights;
    else if (figureElements.has(name)) this.finishFigure(name, parent);
    this.words = "";
  }

  /** Adds the attributes that only the description holds. */
  finish(): void {
    const known = new Set(this.attributes.map(([name]) => name));
    for (const [name, value] of this.rows) if (!known.has(name)) this.set(name, value);
  }

  private set(name: string, value: string): void {
    if (name === "" || value === "") return;
    this.attributes.push([name, (this.numeric.has(name) ? exactNumber(value) : null) ?? value]);
  }

  private takeCoordinates(parent: string, grandparent: string): void {
    const { ring, hasHeights } = readTuples(this.words, this.file, this.number);
    if (!this.figure || ring.length === 0) return;
    this.hasHeights ||= hasHeights;
    // Whatever order they stand in, the outer line comes first.
    if (parent === "LinearRing" && grandparent === "innerBoundaryIs") this.figure.rings.push(ring);
    else {
      this.outers += 1;
      this.figure.rings.unshift(ring);
    }
  }

  private finishFigure(name: string, parent: string): void {
    if (name === "LinearRing" && isBoundary(parent)) return;
    const { figure } = this;
    this.figure = null;
    if (!figure) return;
    if (name === "Track" && this.track.length > 0) figure.rings.push(this.track);
    if (figure.rings.length === 0) return;
    const isOddPoint = figure.kind === "point" && (figure.rings[0]?.length ?? 0) !== 2;
    const isOddArea = figure.kind === "polygon" && this.outers !== 1;
    if (isOddPoint || isOddArea || (figure.kind !== "polygon" && figure.rings.length > 1)) throw new SpatialError({ code: "spatial-geometry-broken", file: this.file, feature: this.number });
    // A recorded track of a single place.
    this.figures.push(name === "Track" && figure.rings[0]?.length === 2 ? { ...figure, kind: "point" } : figure);
  }
}
