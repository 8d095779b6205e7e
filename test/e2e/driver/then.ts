import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { ThenMap } from "./then-map";
import { named } from "./words";

/** What the planner then sees, hears or finds in the address. */
export class Then extends ThenMap {
  private get page(): Page {
    return this.plan.page;
  }

  async isNoSecureContext(): Promise<void> {
    expect(await this.page.evaluate(() => [isSecureContext, "clipboard" in navigator, "locks" in navigator])).toEqual([false, false, false]);
  }

  /** Below the map stand exactly these notes, one after the other. */
  async notesAre(...notes: string[]): Promise<void> {
    await expect(this.page.getByTestId("approval")).toHaveText(notes.join(""));
  }

  /** In the saved image all of this can be read. */
  async imageSays(...words: string[]): Promise<void> {
    const painted = await this.page.evaluate(() => (globalThis as unknown as { painted: string[] }).painted.join("\n"));
    for (const word of words) expect(painted).toContain(word);
  }

  /** This file has been asked for and stands as a face of the page's fonts. */
  async fontIsUsed(name: string): Promise<void> {
    await expect.poll(() => this.plan.watch.requests.some((address) => address.endsWith(name))).toBe(true);
  }

  /** The page forbids itself every origin but its own and these. */
  async pageMayOnlyAsk(...origins: string[]): Promise<void> {
    const policies = await this.page.locator('meta[http-equiv="Content-Security-Policy"]').evaluateAll((metas) => metas.map((meta) => (meta as HTMLMetaElement).content));
    const asked = policies.flatMap((policy) => policy.split("; ")).find((directive) => directive.startsWith("connect-src"));
    expect(asked).toBe(["connect-src", "'self'", ...origins].join(" "));
  }

  async titleIs(title: string): Promise<void> {
    await expect(this.page).toHaveTitle(title);
  }

  async pageLanguageIs(tag: string): Promise<void> {
    await expect(this.page.locator("html")).toHaveAttribute("lang", tag);
  }

  async inspectorIsAbout(name: string): Promise<void> {
    await expect(this.plan.details.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  }

  /** Each of these words stands in the panel of the selected zone. */
  async inspectorShows(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.plan.details).toContainText(word);
  }

  async inspectorDoesNotShow(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.plan.details).not.toContainText(word);
  }

  async nothingIsSelected(): Promise<void> {
    await expect(this.plan.details).toHaveCount(0);
    // Said when a selection was cleared, not where there never was one.
    await expect(this.page.getByTestId("announcement")).toHaveText(/^(已取消选择)?$/);
  }

  async sourceShows(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.plan.source).toContainText(word);
  }

  /** What a screen reader is told of the selection: exactly this, once. */
  async announces(sentence: string): Promise<void> {
    await expect(this.page.getByTestId("announcement")).toHaveText(sentence);
    await expect(this.page.getByTestId("announcement")).toHaveAttribute("aria-live", "polite");
  }

  /** The address has exactly these parameters, and whichever others. */
  async addressHas(parameters: Record<string, string | RegExp | null>): Promise<void> {
    for (const [name, value] of Object.entries(parameters)) {
      const present = () => new URL(this.page.url()).searchParams.get(name);
      if (value instanceof RegExp) await expect.poll(present).toMatch(value);
      else await expect.poll(present).toBe(value);
    }
  }

  /** The address ends in exactly this link; empty for the home view. */
  async addressIs(link: string): Promise<void> {
    await expect.poll(() => new URL(this.page.url()).search).toBe(link);
  }

  async notices(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.plan.notices).toContainText(word);
    await expect(this.plan.notices.getByRole("paragraph")).toHaveCount(words.length);
  }

  /** Every sentence that is told, one after the other as each is dismissed, in whichever order. */
  async tellsInTurn(sentences: readonly (string | RegExp)[]): Promise<void> {
    const told: string[] = [];
    const first = this.plan.notices.getByRole("paragraph").first();
    // Problems of later files come with a moment's delay.
    await expect.poll(() => this.countNotices()).toBeGreaterThanOrEqual(sentences.length);
    for (let left = await this.countNotices(); left > 0; left = await this.countNotices()) {
      told.push((await first.textContent()) ?? "");
      await this.plan.notices.getByRole("button", { name: named("notice.dismiss") }).first().click();
      await expect.poll(() => this.countNotices()).toBeLessThan(left);
    }
    const missing = sentences.filter((sentence) => !told.some((words) => (typeof sentence === "string" ? words === sentence : sentence.test(words))));
    expect(missing, told.join("\n")).toEqual([]);
    expect(told, told.join("\n")).toHaveLength(sentences.length);
  }

  private async countNotices(): Promise<number> {
    const more = this.plan.notices.getByText(named("notice.more"));
    const hidden = (await more.count()) > 0 ? Number(/\d+/.exec((await more.textContent()) ?? "")?.[0] ?? 0) : 0;
    return hidden + (await this.plan.notices.getByRole("paragraph").count());
  }

  /** The list of zones has so many rows. */
  async listsZones(count: number): Promise<void> {
    await expect(this.plan.zones.getByRole("option")).toHaveCount(count);
  }

  /** The part of the page that broke says so and offers the ways on. */
  async partFailedWithWaysOn(): Promise<void> {
    const notice = this.plan.details.getByRole("alert");
    await expect(notice).toBeVisible();
    for (const way of ["crash.retry", "crash.reload", "fault.reset", "crash.copy"] as const) await expect(notice.getByRole("button", { name: named(way) })).toBeVisible();
  }

  /** The report that is shown where it cannot be copied. */
  async reportTells({ these, not }: { these: readonly (string | RegExp)[]; not: readonly (string | RegExp)[] }): Promise<void> {
    const report = await this.page.getByRole("textbox", { name: named("crash.report") }).inputValue();
    for (const words of these) expect(report).toMatch(words);
    for (const words of not) expect(report).not.toMatch(words);
  }

  async noNotice(): Promise<void> {
    await this.notices();
  }

  async insteadOfMapStands(sentence: string): Promise<void> {
    await expect(this.plan.map.getByText(sentence)).toBeVisible();
    // No panel lies over any line of it.
    const isUncovered = () =>
      this.plan.map.getByText(sentence).evaluate((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        const ends = [...range.getClientRects()].flatMap(({ left, right, top, bottom }) => [left + 2, right - 2].map((x) => [x, (top + bottom) / 2] as const));
        return ends.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
      });
    await expect.poll(isUncovered).toBe(true);
  }

  /** Nothing is offered that would only move a map. */
  async offersNoMapControls(): Promise<void> {
    for (const key of ["control.zoomIn", "control.zoomOut", "control.home", "inspector.zoomTo", "layers.zoomTo"] as const) {
      await expect(this.page.getByRole("button", { name: named(key) }), key).toHaveCount(0);
    }
  }

  /** The rows of the layer list, each with what it counts, in this order. */
  async layersAre(rows: readonly (readonly [name: string, counted: string])[]): Promise<void> {
    const expected = rows.map(([name, counted]) => new RegExp(`^${name}.*${counted}`));
    await expect(this.plan.panel.getByRole("listitem").filter({ has: this.page.getByRole("button", { name: named("layers.show") }) })).toContainText(expected);
  }

  /** What a row of the layer list counts. */
  async layerCounts(name: string, counted: string): Promise<void> {
    await expect(this.plan.layer(name)).toContainText(counted);
  }

  /** The mark of another day than today on the map; `null` where there is none. */
  async dayShownIs(words: string | null): Promise<void> {
    if (words === null) await expect(this.page.getByTestId("day")).toHaveText("");
    else await expect(this.page.getByTestId("day").getByRole("status")).toContainText(words);
  }

  async layerIsShown(name: string, shown: boolean): Promise<void> {
    await expect(this.plan.layer(name).getByRole("button", { name: named("layers.show", { name }) })).toHaveAttribute("aria-pressed", String(shown));
  }

  async opacityIs(name: string, percent: number): Promise<void> {
    await expect(this.plan.panel.getByRole("slider", { name: named("layers.opacityOf", { name }) })).toHaveValue(String(percent));
  }

  /** The answers of the search, the best first. */
  async findsFirst(name: string): Promise<void> {
    await expect(this.plan.found.first()).toContainText(name);
  }

  async findsNothing(sentence: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("status").filter({ hasText: sentence })).toBeVisible();
    await expect(this.plan.found).toHaveCount(0);
  }

  async unlocatedShows(name: string, why: RegExp): Promise<void> {
    await expect(this.plan.panel.getByRole("listitem").filter({ hasText: name }).filter({ hasText: why })).toBeVisible();
  }

  async focusIsOnZone(name: string): Promise<void> {
    await expect(this.plan.zone(name)).toBeFocused();
  }

  async focusIsInSearch(): Promise<void> {
    await expect(this.plan.search).toBeFocused();
  }

  async focusIsVisible(): Promise<void> {
    const outline = await this.page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
    });
    expect(outline, "width of the focus ring in px").toBeGreaterThanOrEqual(2);
  }

  async dialogIsOpen(title: string): Promise<void> {
    await expect(this.page.getByRole("dialog", { name: title })).toBeVisible();
  }

  async noDialogIsOpen(): Promise<void> {
    await expect(this.page.getByRole("dialog")).toHaveCount(0);
  }

  async isReadable(...words: (string | RegExp)[]): Promise<void> {
    for (const word of words) await expect(this.page.getByText(word).first()).toBeVisible();
  }

  async boundaryLegendIs(entries: readonly string[]): Promise<void> {
    await expect(this.page.getByRole("list", { name: named("strip.title") }).getByRole("listitem")).toHaveText([...entries]);
  }

  async finderIsOpen(): Promise<void> {
    await expect(this.plan.page.getByRole("tab", { name: "选址", selected: true })).toBeVisible();
  }

  async hasNoLayerList(): Promise<void> {
    await expect(this.plan.panel).toHaveCount(0);
  }

  /** No barrier that the accessibility rules call serious or critical. */
  async barsNobody(): Promise<void> {
    // The page has no frames, so that no second page is needed to put the answers of frames together; that page is most of the time.
    const { violations } = await new AxeBuilder({ page: this.page }).setLegacyMode(true).options({ resultTypes: ["violations"] }).analyze();
    const bars = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
    expect(bars.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")}: ${failureSummary ?? ""}`))).toEqual([]);
  }

  async historyLeads(directions: { back: boolean; forward: boolean }): Promise<void> {
    await expect(this.page.getByRole("button", { name: named("control.back") })).toBeEnabled({ enabled: directions.back });
    await expect(this.page.getByRole("button", { name: named("control.forward") })).toBeEnabled({ enabled: directions.forward });
  }

  /** How long the map was under way from the last click to its rest at another scale. */
  async mapTook({ atLeastMs = 0, atMostMs = Infinity }: { atLeastMs?: number; atMostMs?: number }): Promise<void> {
    await expect.poll(() => this.plan.lastMoveMs()).not.toBeNull();
    const took = await this.plan.lastMoveMs();
    expect(took, "ms under way").toBeGreaterThanOrEqual(atLeastMs);
    expect(took, "ms under way").toBeLessThanOrEqual(atMostMs);
  }

  /** Size in px of the smallest text that is to be read anywhere on the page. */
  async smallestTextIsAtLeast(px: number): Promise<void> {
    const small = await this.page.evaluate((least) => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const holder = node.parentElement;
        const words = node.textContent?.trim();
        if (!holder || !words || !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const { width, height } = holder.getBoundingClientRect();
        if (width <= 2 || height <= 2) continue;
        const size = Number.parseFloat(getComputedStyle(holder).fontSize);
        if (size < least) found.push(`${words.slice(0, 20)} ${size}px`);
      }
      return found;
    }, px);
    expect(small).toEqual([]);
  }

  async rootTypeIs(px: number): Promise<void> {
    expect(await this.page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBe(px);
  }

  /** The part of the window's height that the sheet takes, in percent; a low one stays high enough for its first lines. */
  async sheetTakes(percent: number): Promise<void> {
    await expect(this.page.getByRole("button", { name: named("sheet.size", { percent: String(percent) }) })).toBeVisible();
    const whole = this.page.viewportSize()?.height ?? 0;
    const part = async () => (100 * ((await this.plan.details.boundingBox())?.height ?? 0)) / whole;
    await expect.poll(part).toBeGreaterThan(percent - 1);
    await expect.poll(part).toBeLessThan(percent + 8);
  }

  /** None of the files asked for so far has a name like these. */
  async hasNotAskedFor(...files: readonly RegExp[]): Promise<void> {
    expect(this.plan.watch.requests.filter((url) => files.some((file) => file.test(url)))).toEqual([]);
  }

  async hasAskedFor(file: RegExp): Promise<void> {
    await expect.poll(() => this.plan.watch.requests.some((url) => file.test(url))).toBe(true);
  }

  /** Every request so far begins like one of these. */
  async onlyAskedFor(...beginnings: readonly string[]): Promise<void> {
    expect(this.plan.watch.requests.filter((url) => !beginnings.some((beginning) => url.startsWith(beginning)))).toEqual([]);
  }

  /** The folder delivers these files, each as this type and no other. */
  async serves(files: Record<string, string>): Promise<void> {
    for (const [path, type] of Object.entries(files)) {
      const response = await this.page.request.get(this.plan.at(path));
      expect(response.status(), path).toBe(200);
      expect(response.headers()["content-type"], path).toMatch(new RegExp(`^${type.replace("+", "\\+")}(;|$)`));
      expect(response.headers()["x-content-type-options"], path).toBe("nosniff");
    }
  }

  /** In the help stands a link to a text that says all this. */
  async noticesAreLinked(...words: string[]): Promise<void> {
    const link = this.page.getByRole("dialog").getByRole("link", { name: named("licences.link") });
    const href = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    const text = await (await this.page.request.get(href)).text();
    for (const word of words) expect(text).toContain(word);
  }

  /** A character that is in no core font comes out of the full fonts beside the app. */
  async drawsRareCharacters(): Promise<void> {
    const states = await this.page.evaluate(async () => (await document.fonts.load("400 16px 'Noto Sans SC Variable'", "龘")).map(({ status }) => status));
    expect(states).toEqual(["loaded"]);
  }
}
