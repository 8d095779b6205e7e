import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { ensureBrowser, launchOptions } from "./browser.mjs";
import { root, runTool } from "./command.mjs";
import { PlainError, runMain, say } from "./say.mjs";
import { servePreview } from "./serve.mjs";
import { storyPictures } from "./story-pictures.mjs";

/** @typedef {import("playwright").Page} Page */
/** @typedef {keyof typeof sizes} Size */
/** @typedef {{ name: string, size: Size, link?: string, before?: (page: Page) => Promise<void>, after?: (page: Page) => Promise<void> }} Picture */

const port = 4175;
const folder = join(root, "screenshots");

const sizes = {
  desk: { width: 1440, height: 900, ratio: 2 },
  phone: { width: 390, height: 844, ratio: 2 },
  wall: { width: 3840, height: 2160, ratio: 1 },
  hall: { width: 1920, height: 1080, ratio: 1 },
  wide: { width: 7680, height: 2160, ratio: 1 },
  totem: { width: 1080, height: 1920, ratio: 1 },
};
const sizeNames = /** @type {const} */ (["desk", "phone", "wall"]);

/** @type {Picture[]} */
const firstViews = sizeNames.flatMap((size) =>
  ["light", "dark"].flatMap((flavour) =>
    ["zh", "en"].map((lang) => ({ name: `first-${flavour}-${lang}-${size}`, size, link: `?lang=${lang}&flavour=${flavour}` })),
  ),
);

const aSearch =
  "find=photovoltaics&preset=photovoltaics&limit=siting-rule:::yes:keep,industry:0.4:::ask,plot:200000:::ask,station::40000::keep,bonded::120000::keep,planning-eia:::yes:ask" +
  "&weigh=industry:35:more,area:20:more,bonded:15:less,station:15:less,housing:15:more";

/** @type {Picture[]} */
const pictures = [
  ...firstViews,
  { name: "linkage-light-zh-desk", size: "desk", link: "?zone=linkage-qujing" },
  { name: "linkage-dark-en-desk", size: "desk", link: "?zone=linkage-qujing&lang=en&flavour=dark" },
  { name: "linkage-light-zh-phone", size: "phone", link: "?zone=linkage-qujing" },
  { name: "first-light-both-desk", size: "desk", link: "?lang=both" },
  { name: "urban-core-light-zh-desk", size: "desk", link: "?at=102.82,24.98,10.2" },
  { name: "zones-list-light-zh-desk", size: "desk", after: (page) => page.getByRole("tab", { name: "片区名录" }).click() },
  { name: "investor-light-zh-desk", size: "desk", link: "?role=investor" },
  { name: "investor-light-zh-wall", size: "wall", link: "?role=investor" },
  { name: "exhibition-light-zh-desk", size: "desk", link: "?role=exhibition" },
  { name: "exhibition-light-zh-wall", size: "wall", link: "?role=exhibition" },
  { name: "exhibition-dark-both-wall", size: "wall", link: "?role=exhibition&lang=both&flavour=dark" },
  { name: "exhibition-collaboration-light-zh-desk", size: "desk", link: "?role=exhibition&zone=collab-wuhua-fumin" },
  { name: "another-day-light-zh-desk", size: "desk", link: "?day=1999-12-31" },
  { name: "industries-housing-light-zh-desk", size: "desk", link: "?theme=industries&over=housing" },
  { name: "industries-dark-both-desk", size: "desk", link: "?theme=industries&lang=both&flavour=dark" },
  { name: "industries-light-zh-phone", size: "phone", link: "?theme=industries" },
  { name: "industries-exhibition-light-zh-wall", size: "wall", link: "?role=exhibition&theme=industries&over=housing" },
  { name: "quota-empty-light-zh-desk", size: "desk", link: "?theme=quota" },
  { name: "quota-sample-ledger-light-zh-desk", size: "desk", link: "?theme=quota&table=ledger", after: loadSample("载入示例工程（虚构）") },
  { name: "quota-sample-industries-dark-en-desk", size: "desk", link: "?theme=quota&over=industries&lang=en&flavour=dark", after: loadSample("Load sample project (fictional)") },
  { name: "output-light-en-desk", size: "desk", link: "?theme=output&lang=en" },
  { name: "capacity-light-zh-desk", size: "desk", link: "?theme=capacity" },
  { name: "statements-count-light-zh-desk", size: "desk", link: "?theme=statements" },
  { name: "linkage-statements-light-zh-desk", size: "desk", link: "?zone=linkage-qujing&theme=capacity" },
  { name: "statements-list-light-zh-desk", size: "desk", after: (page) => page.getByRole("button", { name: /^资料陈述/ }).first().click() },
  { name: "import-light-zh-desk", size: "desk", link: "?theme=quota", after: (page) => page.getByRole("button", { name: "导入表格" }).click() },
  { name: "data-light-zh-desk", size: "desk", after: (page) => page.getByRole("button", { name: "数据与版本" }).click() },
  { name: "data-dark-en-phone", size: "phone", link: "?lang=en&flavour=dark", after: openFromMenu("More settings", "Data and versions") },
  { name: "project-light-zh-desk", size: "desk", after: (page) => page.getByRole("button", { name: "工程" }).click() },
  { name: "project-light-zh-phone", size: "phone", after: openFromMenu("更多设置", "工程") },
  { name: "search-light-zh-desk", size: "desk", after: (page) => page.getByRole("combobox", { name: "搜索片区、地点与陈述" }).fill("经开") },
  { name: "help-light-zh-desk", size: "desk", after: (page) => page.getByRole("button", { name: "帮助与快捷键" }).click() },
  { name: "map-file-place-light-zh-desk", size: "desk", after: openMapFile("打开文件", "shapefile/epsg-4522-gbk.zip") },
  { name: "map-file-shifted-dark-en-desk", size: "desk", link: "?lang=en&flavour=dark", after: openMapFile("Open files", "kml/gcj-02.kml") },
  { name: "map-file-check-light-zh-desk", size: "desk", after: openMapFile("打开文件", "shapefile/epsg-4522-gbk.zip", "按此落图") },
  { name: "map-file-meaning-light-both-desk", size: "desk", link: "?lang=both", after: openMapFile(/^打开文件/, "land-txt/epsg-4522-gbk.txt", /^按此落图/, /^下一步/) },
  { name: "compare-2-light-zh-desk", size: "desk", link: "?compare=linkage-qujing,ftz-kunming&ghost=linkage-qujing:ftz-kunming:0:0,ftz-kunming:linkage-qujing:0:0" },
  { name: "compare-2-dark-en-desk", size: "desk", link: "?compare=linkage-qujing,ftz-kunming&ghost=ftz-kunming:linkage-qujing:0:0&lang=en&flavour=dark" },
  { name: "compare-3-light-both-desk", size: "desk", link: "?compare=linkage-qujing,park-jingkai,530102&lang=both" },
  { name: "compare-4-light-zh-desk", size: "desk", link: "?compare=bonded-kunming-jingkai,530300,park-wuhua,park-yanglin" },
  { name: "compare-first-light-zh-desk", size: "desk", link: "?compare=park-jingkai" },
  { name: "compare-2-light-zh-phone", size: "phone", link: "?compare=linkage-qujing,ftz-kunming" },
  { name: "compare-4-dark-en-phone", size: "phone", link: "?compare=linkage-qujing,ftz-kunming,530102,park-anning&lang=en&flavour=dark" },
  { name: "compare-2-exhibition-light-zh-wall", size: "wall", link: "?compare=linkage-qujing,ftz-kunming&role=exhibition" },
  { name: "compare-4-light-zh-wall", size: "wall", link: "?compare=linkage-qujing,ftz-kunming,530102,park-jingkai" },
  { name: "swipe-light-zh-desk", size: "desk", link: "?theme=industries&swipe=0.5&b-theme=housing" },
  { name: "swipe-dark-en-phone", size: "phone", link: "?theme=industries&swipe=0.5&b-theme=housing&lang=en&flavour=dark" },
  { name: "sites-light-zh-desk", size: "desk", link: `?role=investor&${aSearch}` },
  { name: "sites-dark-en-desk", size: "desk", link: `?role=investor&lang=en&flavour=dark&${aSearch}&keep=park-jingkai,linkage-qujing` },
  { name: "sites-light-both-desk", size: "desk", link: `?role=investor&lang=both&${aSearch}` },
  { name: "sites-light-zh-phone", size: "phone", link: `?role=investor&${aSearch}` },
  { name: "sites-light-zh-wall", size: "wall", link: `?role=investor&${aSearch}` },
  { name: "site-sheet-light-zh-desk", size: "desk", link: `?role=investor&zone=park-jingkai&${aSearch}`, after: openSheet },
  { name: "site-questions-light-zh-desk", size: "desk", link: `?role=investor&${aSearch}`, after: (page) => page.getByRole("button", { name: /^询问清单/ }).click() },
  { name: "library-board-light-zh-desk", size: "desk", after: (page) => page.getByRole("button", { name: "项目与资源" }).click() },
  { name: "library-resources-light-zh-desk", size: "desk", link: "?theme=quota", after: openLibrary("载入示例工程（虚构）", "项目与资源", "资源") },
  { name: "library-map-dark-en-desk", size: "desk", link: "?lang=en&flavour=dark", after: openLibraryMap("Projects and resources", "Map") },
  { name: "unlocated-light-zh-desk", size: "desk", after: (page) => page.getByRole("button", { name: /^未落位/ }).click() },
  ...storyPictures(),
];

/**
 * @param {string} menu
 * @param {string} entry
 * @returns {(page: Page) => Promise<void>}
 */
function openFromMenu(menu, entry) {
  return async (page) => {
    await page.getByRole("button", { name: menu }).click();
    await page.getByRole("button", { name: entry }).click();
  };
}

/**
 * @param {string | RegExp} opening the button that opens the panel
 * @param {string} path below the real files of the tests
 * @param {...(string | RegExp)} steps buttons pressed then
 * @returns {(page: Page) => Promise<void>}
 */
function openMapFile(opening, path, ...steps) {
  return async (page) => {
    await page.getByRole("button", { name: opening }).first().click();
    await page.getByTestId("spatial-files").setInputFiles(join(root, "test/fixtures/spatial/real", path));
    const panel = page.getByRole("article").filter({ has: page.getByRole("heading", { level: 3 }) });
    await panel.getByRole("button", { name: /^(按此落图|Place)/ }).waitFor();
    for (const step of steps) await panel.getByRole("button", { name: step }).first().click();
    // The camera flies to the file.
    await page.waitForTimeout(2500);
  };
}

/**
 * @param {string} name of the button
 * @returns {(page: Page) => Promise<void>}
 */
function loadSample(name) {
  return (page) => page.getByRole("button", { name }).first().click();
}

/** @param {Page} page */
async function openSheet(page) {
  await page.getByRole("button", { name: "单页" }).first().click();
  await page.locator("dialog img").first().waitFor();
  await page.waitForTimeout(3000);
}

/**
 * @param {string} sample
 * @param {string} library
 * @param {string} tab
 * @returns {(page: Page) => Promise<void>}
 */
function openLibrary(sample, library, tab) {
  return async (page) => {
    await page.getByRole("button", { name: sample }).first().click();
    await page.getByRole("button", { name: library }).first().click();
    await page.getByRole("tab", { name: tab, exact: true }).click();
  };
}

/**
 * @param {string} library
 * @param {string} view
 * @returns {(page: Page) => Promise<void>}
 */
function openLibraryMap(library, view) {
  return async (page) => {
    await page.getByRole("button", { name: library }).first().click();
    await page.getByRole("radio", { name: view, exact: true }).click();
    await page.waitForTimeout(2500);
  };
}

/**
 * Photographs the built app in the views that a change of its look should be judged by: all of them, or those whose names begin
 * as one of the arguments (`npm run screenshots -- story- first-`), which leaves the other pictures as they are.
 */
async function main() {
  const beginnings = process.argv.slice(2);
  const chosen = beginnings.length === 0 ? pictures : pictures.filter(({ name }) => beginnings.some((beginning) => name.startsWith(beginning)));
  const browserPath = await ensureBrowser();
  await build();
  if (chosen === pictures) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { url, close } = await servePreview(port, "127.0.0.1");
  const browser = await chromium.launch(launchOptions(browserPath));
  try {
    for (const picture of chosen) console.log(await take(browser, url, picture));
  } finally {
    await browser.close();
    await close();
  }
  say(`${chosen.length} 张图片已写入 screenshots/。`, `${chosen.length} pictures are in screenshots/.`);
}

async function build() {
  const { status } = await runTool("vite", ["build", "--logLevel", "warn"]);
  if (status === 0) return;
  throw new PlainError("构建失败，原因见上方输出。", "The build failed, the reason is in the output above.");
}

/**
 * @param {import("playwright").Browser} browser
 * @param {string} url
 * @param {Picture} picture
 * @returns {Promise<string>} the file, relative to the project
 */
async function take(browser, url, { name, size, link = "", before, after }) {
  const { width, height, ratio } = sizes[size];
  const isPhone = size === "phone";
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: ratio,
    locale: "zh-CN",
    isMobile: isPhone,
    hasTouch: isPhone,
    reducedMotion: "reduce",
  });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/${link}`);
    if (before) await before(page);
    await untilDrawn(page);
    if (after) await after(page);
    await untilStill(page);
    await page.screenshot({ path: join(folder, `${name}.png`) });
  } finally {
    await context.close();
  }
  return `screenshots/${name}.png`;
}

/** @param {Page} page */
async function untilDrawn(page) {
  await page.locator('main [aria-busy="false"]').first().waitFor({ state: "attached", timeout: 60_000 });
}

/**
 * Parts that are loaded late, and what the map draws after them, have come when two pictures are the same.
 * @param {Page} page
 */
async function untilStill(page) {
  await page.waitForLoadState("networkidle");
  let before = await page.screenshot();
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(250);
    await untilDrawn(page);
    const now = await page.screenshot();
    if (now.equals(before)) return;
    before = now;
  }
}

await runMain(main);
