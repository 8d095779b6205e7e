import { describe, expect, it } from "vitest";
import { checkPublication } from "../../.ci/geodata-rules/check";
import { datasetOf, readPublication, type Publication, type RawFeature } from "../../.ci/geodata-rules/read";

const root = `${import.meta.dirname}/../../geodata`;
const sound = readPublication(root);

/** The findings after one thing in a copy of the publication was broken. */
function after(breakIt: (publication: Publication) => void): string[] {
  const copy = structuredClone(sound);
  breakIt(copy);
  return checkPublication(copy).map(({ file, at, why }) => `${file}: ${at}: ${why}`);
}

const featureOf = (publication: Publication, dataset: string, id: string): RawFeature => {
  const found = datasetOf(publication, dataset).features.find((feature) => feature.id === id);
  if (!found) throw new Error(`no ${id} in ${dataset}`);
  return found;
};

const ringOf = (feature: RawFeature): number[][] => {
  if (feature.geometry?.type !== "Polygon") throw new Error("not a polygon");
  return feature.geometry.coordinates[0] ?? [];
};

describe("the publication", () => {
  it("has no problem", () => {
    expect(checkPublication(sound)).toEqual([]);
  });

  it("holds the zones that were asked for", () => {
    const ids = datasetOf(sound, "zones").features.map(({ id }) => id);
    expect(ids).toHaveLength(25);
    expect(ids).toEqual(expect.arrayContaining(["ftz-kunming", "linkage-qujing", "park-jingkai", "collab-xishan-anning"]));
  });

  it("gives whoever supplies boundaries an empty file", () => {
    expect(datasetOf(sound, "boundaries").features).toEqual([]);
  });
});

describe("a broken publication is told what and where", () => {
  it("an unclosed ring", () => {
    expect(after((p) => ringOf(featureOf(p, "zones", "ftz-kunming")).pop())).toContain(
      "zones/features.geojson: ftz-kunming: a ring is not closed",
    );
  });

  it("a ring the wrong way round", () => {
    expect(after((p) => ringOf(featureOf(p, "zones", "park-yanglin")).reverse())).toContain(
      "zones/features.geojson: park-yanglin: a ring breaks the right-hand rule",
    );
  });

  it("a ring that crosses itself", () => {
    const found = after((p) => {
      const ring = ringOf(featureOf(p, "zones", "park-jingkai"));
      [ring[20], ring[30]] = [ring[30] ?? [], ring[20] ?? []];
    });
    expect(found).toContain("zones/features.geojson: park-jingkai: a ring crosses itself");
  });

  it("latitude before longitude", () => {
    const found = after((p) => {
      const { geometry } = featureOf(p, "places", "place-haikou");
      if (geometry?.type === "Point") geometry.coordinates.reverse();
    });
    expect(found).toContain("places/features.geojson: place-haikou: a position lies outside the region");
  });

  it("a duplicate id", () => {
    const found = after((p) => {
      const feature = featureOf(p, "places", "place-biji");
      feature.id = feature.properties["id"] = "place-puji";
    });
    expect(found).toContain("places/features.geojson: place-puji: duplicate id, also in places/features.geojson");
  });

  it("an unknown document", () => {
    const found = after((p) => (featureOf(p, "zones", "park-fumin").properties["documents"] = ["999"]));
    expect(found).toContain("zones/features.geojson: park-fumin: documents: unknown document 999");
  });

  it.each([
    ["validFrom", "2021年", "park-fumin.validFrom: is no year, month or day"],
    ["predecessor", "park-atlantis", "park-fumin.park-atlantis: predecessor: unknown zone"],
    ["predecessor", ["park-fumin"], "park-fumin: predecessor: leads back to the zone itself"],
    ["formerNames", [{ name: { zh: "旧", en: "Old" }, how: "renamed", until: null, document: "999" }], "park-fumin: formerNames: unknown document 999"],
  ])("a history that cannot be: %s %s", (column, value, finding) => {
    const found = after((p) => (featureOf(p, "zones", "park-fumin").properties[column] = value));
    expect(found).toContain(`zones/features.geojson: ${finding}`);
  });

  it("an account unit that is none", () => {
    const found = after((p) => (featureOf(p, "zones", "park-fumin").properties["accountUnit"] = "ftz-kunming"));
    expect(found).toContain("zones/features.geojson: park-fumin: accountUnit: unknown unit ftz-kunming");
  });

  it("a figure of another area", () => {
    const found = after((p) => {
      const [area] = featureOf(p, "zones", "park-yanglin").properties["statedAreas"] as { value: number }[];
      if (area) area.value = 54.2;
    });
    expect(found).toEqual([expect.stringMatching(/^zones\/features\.geojson: park-yanglin: the figure has 54\.1[89]\d km², the area stated is 54\.200 km²$/)]);
  });

  it("a figure for a zone that nobody can place", () => {
    const found = after((p) => (featureOf(p, "zones", "park-wuhua").geometry = { type: "Point", coordinates: [102.7, 25.05] }));
    expect(found).toContain("zones/features.geojson: park-wuhua: an unlocated zone has a geometry");
  });

  it("missing English", () => {
    const found = after((p) => (featureOf(p, "links", "link-g108").properties["name_en"] = ""));
    expect(found).toContain("links/features.geojson: link-g108.name_zh: English is missing");
  });

  it("a column without a description", () => {
    const found = after((p) => (featureOf(p, "water", "lake-dianchi").properties["depth"] = 5));
    expect(found).toContain("water/features.geojson: lake-dianchi: column depth is not described in dataset.json");
  });

  it("a folder that the catalogue leaves out", () => {
    const found = after((p) => (p.catalogue.datasets = (p.catalogue.datasets as string[]).filter((id) => id !== "links")));
    expect(found).toContain("catalogue.json: links: a folder that the catalogue does not list");
  });

  it("a telephone number", () => {
    const found = after((p) => p.texts.push({ file: "zones/note.md", text: "call 0871-12345678" }));
    expect(found).toContain("zones/note.md: : contains a telephone number");
  });
});

describe("a broken story is told what and where", () => {
  type Draft = { id: string; chapters: { hero: unknown; spot: unknown; body: { zh: string; en: string }; pictures: unknown[] }[] } & Record<string, unknown>;
  const told = (breakIt: (story: Draft, publication: Publication) => void): string[] =>
    after((publication) => {
      const [story] = datasetOf(publication, "stories").stories;
      if (!story) throw new Error("no story");
      breakIt(story.value as Draft, publication);
    }).filter((line) => line.startsWith("stories/"));
  const first = ({ chapters: [chapter] }: Draft) => {
    if (!chapter) throw new Error("no chapter");
    return chapter;
  };
  const label = { zh: "数", en: "Figure", third: null };

  it.each<[string, (story: Draft, publication: Publication) => void, RegExp]>([
    ["a zone that nobody knows", (story) => void (first(story).spot = "park-atlantis"), /chapters\.0\.spot: unknown-zone: park-atlantis$/],
    ["a figure that no statement has", (story) => void (first(story).hero = { statement: "S1-999", label }), /chapters\.0\.hero\.statement: unknown-statement: S1-999$/],
    ["a doubtful figure", (story) => void (first(story).hero = { statement: "S2-016", label }), /doubtful: S2-016$/],
    ["a figure unlike its statement", (story) => void (first(story).body.en = "[1,600](statement:S1-070)"), /figure-differs: 1,600 \(S1-070\)$/],
    ["a text without English", (story) => void (first(story).body.en = ""), /chapters\.0\.body\.en: missing-translation: en$/],
    ["an unknown field", (story) => void (story["colour"] = "red"), /: Unrecognized key|: Invalid input|colour/],
    ["another id than its file's", (story) => void (story.id = "other"), /id: differs from the file's name$/],
    ["a picture that is not there", (story) => void first(story).pictures.push({ file: "none.svg", alt: label, credit: label, licence: "CC0" }), /pictures\.\d+\.file: no such picture: none\.svg$/],
    ["a photograph", (story, publication) => {
      first(story).pictures.push({ file: "photo.png", alt: label, credit: label, licence: "CC0" });
      publication.pictures = new Map([...publication.pictures, ["stories/photo.png", null]]);
    }, /not an SVG: photo\.png$/],
    ["a picture that runs", (_, publication) => void (publication.pictures = new Map([["stories/a.svg", "<svg><script>1</script></svg>"]])), /stories\/a\.svg: : a picture that could run or fetch something$/],
    ["a picture that fetches", (_, publication) => void (publication.pictures = new Map([["stories/a.svg", '<svg><a href="https://evil.example"/></svg>']])), /could run or fetch/],
    ["a picture that nobody shows", (_, publication) => void (publication.pictures = new Map([["stories/a.svg", "<svg/>"]])), /a picture that no story shows$/],
  ])("%s", (_, breakIt, expected) => {
    expect(told(breakIt)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
  });
});
