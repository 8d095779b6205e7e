import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Locator, type Page } from "@playwright/test";
import type { PlanPage } from "./plan-page";
import { named, startingWith } from "./words";

const fixtures = fileURLToPath(new URL("../../fixtures/spatial/", import.meta.url));

type Kind = "boundary" | "edition" | "parcels" | "control-lines" | "projects" | "resources" | "layer";
type Said = { zone?: string; who?: string; asOf?: string; title?: string };

/** The panel that opens map files, as a planner uses it. */
export class SpatialSteps {
  constructor(private readonly plan: PlanPage) {}

  private get page(): Page {
    return this.plan.page;
  }

  private get panel(): Locator {
    return this.page.getByRole("article", { name: named("spatial.title") });
  }

  /** From the list of layers. */
  async opens(): Promise<void> {
    await this.plan.panel.getByRole("button", { name: named("spatial.open.short") }).click();
    await this.isAt("choose");
  }

  async opensFromMenu(): Promise<void> {
    await this.page.getByRole("button", { name: named("more.open") }).click();
    await this.page.getByRole("button", { name: named("spatial.open") }).click();
    await this.isAt("choose");
  }

  async chooses(...paths: string[]): Promise<void> {
    await this.panel.getByTestId("spatial-files").setInputFiles(paths.map((path) => fixtures + path));
  }

  async choosesText(name: string, text: string): Promise<void> {
    await this.panel.getByTestId("spatial-files").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
  }

  /** Lets a file fall on the window, from a folder of the desk. */
  async drops(path: string): Promise<void> {
    const name = path.slice(path.lastIndexOf("/") + 1);
    await this.dropsBytes(name, readFileSync(fixtures + path).toString("base64"));
  }

  async dropsBytes(name: string, base64: string): Promise<void> {
    const transfer = await this.page.evaluateHandle(
      ([file, text]) => {
        const given = new DataTransfer();
        given.items.add(new File([Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))], file));
        return given;
      },
      [name, base64] as const,
    );
    await this.page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await expect(this.page.getByTestId("drop-overlay")).toBeVisible();
    await this.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await expect(this.page.getByTestId("drop-overlay")).toHaveCount(0);
  }

  /** A GeoJSON file of so many megabytes, which takes its time. */
  async dropsLarge(megabytes: number): Promise<void> {
    const transfer = await this.page.evaluateHandle((size) => {
      const corner = (n: number) => `[${102 + (n % 997) / 1e4},${25 + (n % 991) / 1e4}]`;
      const feature = (n: number) => `{"type":"Feature","properties":{"n":${n}},"geometry":{"type":"Polygon","coordinates":[[${[n, n + 1, n + 2, n].map(corner).join(",")}]]}}`;
      const block = Array.from({ length: 2000 }, (_, n) => feature(n)).join(",");
      const parts: string[] = ['{"type":"FeatureCollection","features":['];
      for (let bytes = 0; bytes < size * 1e6; bytes += block.length) parts.push(parts.length > 1 ? "," : "", block);
      const given = new DataTransfer();
      given.items.add(new File([...parts, "]}"], "大.geojson"));
      return given;
    }, megabytes);
    await this.page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await this.page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  }

  async isAt(step: "choose" | "place" | "check" | "meaning" | "done"): Promise<void> {
    // The heading of a step takes the focus.
    await expect(this.panel.getByRole("heading", { level: 3, name: startingWith(`spatial.step.${step}`) })).toBeFocused();
  }

  async isReading(): Promise<void> {
    await expect(this.panel.getByRole("progressbar")).toBeVisible();
  }

  async cancels(): Promise<void> {
    await this.button("spatial.cancel").click();
  }

  async layersAre(...names: (string | RegExp)[]): Promise<void> {
    await expect(this.panel.getByTestId("spatial-layers").getByRole("checkbox")).toHaveCount(names.length);
    for (const name of names) await expect(this.panel.getByTestId("spatial-layers")).toContainText(name);
  }

  async doctorSays(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.panel.getByTestId("spatial-doctor")).toContainText(word);
  }

  async isSettled(system: RegExp): Promise<void> {
    await expect(this.panel.getByRole("radio", { name: system })).toBeChecked();
  }

  async isNotSettled(): Promise<void> {
    await expect(this.button("spatial.place")).toBeDisabled();
  }

  async takes(system: RegExp): Promise<void> {
    await this.panel.getByRole("radio", { name: system }).check();
  }

  async places(): Promise<void> {
    await this.button("spatial.place").click();
    await this.isAt("check");
  }

  async repairsAll(): Promise<void> {
    for (const box of await this.panel.getByTestId("spatial-report").getByRole("checkbox").all()) await box.check();
  }

  async goesOn(): Promise<void> {
    await this.button("spatial.next").click();
    await this.isAt("meaning");
  }

  async says(kind: Kind, { zone, who, asOf, title }: Said = {}): Promise<void> {
    await this.panel.getByRole("radio", { name: startingWith(`spatial.kind.${kind}`) }).check();
    if (zone !== undefined) await this.panel.getByRole("combobox", { name: startingWith("spatial.zone") }).selectOption(zone);
    if (who !== undefined) await this.panel.getByLabel(startingWith("spatial.who")).fill(who);
    if (asOf !== undefined) await this.panel.getByLabel(startingWith("spatial.asOf")).fill(asOf);
    if (title !== undefined) await this.panel.getByLabel(named("spatial.title.field")).fill(title);
  }

  async shows(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.panel).toContainText(word);
  }

  async accepts(): Promise<void> {
    await this.button("spatial.accept").click();
    await this.isAt("done");
  }

  async entered(...titles: string[]): Promise<void> {
    for (const title of titles) await expect(this.panel.getByTestId("spatial-entered")).toContainText(title);
  }

  /** In the list of layers, beside those of the plan. */
  async layerIsListed(title: string): Promise<void> {
    await expect(this.plan.panel.getByText(title).first()).toBeVisible();
  }

  async goesThere(): Promise<void> {
    await this.button("spatial.done.goThere").click();
  }

  async closes(): Promise<void> {
    await this.panel.getByRole("button", { name: named("spatial.close") }).first().click();
    await expect(this.panel).toHaveCount(0);
  }

  async refuses(...sentences: RegExp[]): Promise<void> {
    for (const sentence of sentences) await expect(this.panel.getByTestId("spatial-faults")).toContainText(sentence);
  }

  private button(key: Parameters<typeof named>[0]): Locator {
    return this.panel.getByRole("button", { name: named(key) });
  }
}
