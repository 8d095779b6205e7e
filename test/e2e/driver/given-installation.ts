import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { isLateDataset } from "../../../src/domain/late-datasets";
import { archiveOf, colouredTile, coveredVectorTile } from "../../support/tiles";
import type { PlanPage } from "./plan-page";

/** The colour of the tiles that the test's own tile servers deliver. */
export const tileColour = "#3366CC";
const tile = colouredTile([0x33, 0x66, 0xcc]);
const words = { zh: "测试底图", en: "Test base map" };
const source = { zh: "测试测绘院", en: "Test survey office" };

const geodata = fileURLToPath(new URL("../../../geodata/", import.meta.url));
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The installing office: what its config.json says and what its servers answer. */
export class GivenInstallation {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  async configuration(json: unknown): Promise<void> {
    await this.configurationFile(JSON.stringify(json));
  }

  /** The file as it lies on the server, whatever is in it. */
  async configurationFile(body: string, status = 200): Promise<void> {
    await this.page.route("**/config.json", (route) => route.fulfill({ status, contentType: "application/json", body }));
  }

  /** The first view in its light appearance was reviewed and has this number. */
  async firstViewIsApproved(number: string, over: object = {}): Promise<void> {
    const { datasets } = JSON.parse(readFileSync(`${geodata}catalogue.json`, "utf8")) as { datasets: string[] };
    const paths = ["catalogue.json", ...datasets.flatMap((id) => (isLateDataset(id) ? [] : [`${id}/dataset.json`, `${id}/features.geojson`]))];
    const data = sha256(paths.map((path) => `${path} ${sha256(readFileSync(geodata + path, "utf8"))}`).sort().join("\n"));
    const collaboration = ["collab-wuhua-fumin", "collab-xishan-anning"];
    const order = ["pilot-free-trade-zone", "bonded-zone", "linkage-zone", "development-zone", "industrial-park", "park-block"];
    const layers = [...order, ...collaboration, "places", "links", "water", "districts"].map((id) => `${id}:1`).join(",");
    const { features } = JSON.parse(readFileSync(`${geodata}zones/features.geojson`, "utf8")) as { features: { id: string }[] };
    const zones = features.map(({ id }) => id).sort().join(",");
    const reviewed = [`sha256:${sha256(["pianqu-content-2", data, "light", layers, "", zones].join("\n"))}`];
    await this.configuration({ ...over, approval: { number, reviewed } });
  }

  /** A base map of this kind on a server of the office, which answers. */
  async baseMap(kind: "raster" | "wmts" | "style" | "pmtiles" | "tilejson", { shown = true } = {}): Promise<void> {
    const host = "https://maps.example.test";
    await this.server(host);
    const own = { id: kind, kind, title: words, attribution: source };
    const byKind = {
      raster: { ...own, url: "https://{s}.example.test/{z}/{x}/{y}.png", subdomains: ["maps"] },
      wmts: { ...own, url: `${host}/{layer}_w/wmts`, layers: ["vec"], matrixSet: "w", key: "office-key" },
      style: { ...own, url: `${host}/style.json` },
      pmtiles: { ...own, url: "./maps/kunming.pmtiles" },
      tilejson: { ...own, url: `${host}/tiles.json` },
    };
    await this.configuration({ baseMaps: [byKind[kind]], baseMap: shown ? kind : null });
  }

  /** A server that only this installation names; a request to it is nothing foreign. */
  private async server(host: string): Promise<void> {
    this.plan.watch.allow(host);
    const headers = { "access-control-allow-origin": "*" };
    const json = (value: object) => ({ headers, contentType: "application/json", body: JSON.stringify(value) });
    await this.page.route(`${host}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === "/style.json") {
        const layers = [{ id: "photo", type: "raster", source: "photo" }];
        return route.fulfill(json({ version: 8, sources: { photo: { type: "raster", tiles: ["./{z}/{x}/{y}.png"], tileSize: 256 } }, layers }));
      }
      if (pathname === "/tiles.json") return route.fulfill(json({ tilejson: "3.0.0", tiles: ["./{z}/{x}/{y}.pbf"], maxzoom: 14, vector_layers: [{ id: "water" }] }));
      if (pathname.endsWith(".pbf")) return route.fulfill({ headers, contentType: "application/x-protobuf", body: coveredVectorTile("water") });
      return route.fulfill({ headers, contentType: "image/png", body: tile });
    });
    const archive = archiveOf(tile, "png", {});
    await this.page.route("**/maps/kunming.pmtiles", (route) => {
      const [, from = "0", to = ""] = /bytes=(\d+)-(\d*)/.exec(route.request().headers()["range"] ?? "") ?? [];
      const part = archive.subarray(Number(from), Math.min(archive.length, to === "" ? archive.length : Number(to) + 1));
      const range = `bytes ${from}-${Number(from) + part.length - 1}/${archive.length}`;
      return route.fulfill({ status: 206, contentType: "application/octet-stream", headers: { "content-range": range, etag: '"1"' }, body: part });
    });
  }

  /** The office has put this built-in font beside the page under a name of its own. */
  async fontFile(name: string): Promise<void> {
    const inter = readFileSync(fileURLToPath(new URL("../../../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2", import.meta.url)));
    await this.page.route(`**/${name}`, (route) => route.fulfill({ contentType: "font/woff2", body: inter }));
  }

  /** The server of the base map answers for each vector tile with the address of another one; which counts who asks it. */
  async tilesRedirectedElsewhere(): Promise<{ asked: () => number }> {
    const headers = { "access-control-allow-origin": "*" };
    let count = 0;
    const elsewhere = createServer((_, response) => {
      count += 1;
      response.writeHead(200, { ...headers, "content-type": "application/x-protobuf" }).end(coveredVectorTile("water"));
    });
    await new Promise<void>((resolve) => void elsewhere.listen(0, "127.0.0.1", resolve));
    this.page.once("close", () => void elsewhere.close());
    const { port } = elsewhere.address() as AddressInfo;
    await this.page.route("https://maps.example.test/**/*.pbf", (route) => route.fulfill({ status: 302, headers: { ...headers, location: `http://127.0.0.1:${port}/1.pbf` } }));
    return { asked: () => count };
  }

  /** From now on the servers of base maps refuse. */
  async baseMapServerRefuses(status: number): Promise<void> {
    this.plan.watch.expect(/maps\.example\.test|Failed to load resource/);
    await this.page.route("https://maps.example.test/**", (route) => route.fulfill({ status, headers: { "access-control-allow-origin": "*" }, body: "" }));
  }
}
