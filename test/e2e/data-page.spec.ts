import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { phone, test } from "./plan-test";

const presentText = readFileSync(new URL("../../geodata/manifest.json", import.meta.url), "utf8");
const present = JSON.parse(presentText) as { version: string; date: string };

// What the map shows is nothing to this page, and the tests are quicker without it.
test("the page lists what is loaded, from when and of which class, and bars nobody; a replacement becomes a package that names the present one, and can be verified later", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.data.opens();
  await plan.data.headShows(present.version, present.date);
  await plan.data.listsDatasets({
    市界: ["公开", "2026-11-22", "与数据包一致"],
    县区: ["23", "公开", "与数据包一致"],
    湖泊河流: ["公开", "GSHHG"],
    片区与园区: ["25", "公开"],
    实测界线: ["0", "公开"],
    道路与协作联系: ["2022-10-13", "公开"],
    地点: ["公开", "与数据包一致"],
    资料陈述: [" 条", "2023-06", "公开", "与数据包一致"],
    讲解: ["2023-06", "公开", "与数据包一致"],
  });
  await plan.then.barsNobody();
  await plan.data.opensTab("documents");
  await plan.data.shows("中国（云南）自由贸易试验区总体方案");

  await plan.data.opensTab("prepare");
  await plan.data.choosesFixture("park-anning.surveyed.geojson");
  await plan.data.checks();
  await plan.data.shows("新增 1，移除 0，修改 0");
  const made = await plan.data.makesPackage("规划处");
  plan.data.packageIsWhole(made);
  expect(made.name).toMatch(/^pianqu-data-\d{4}-\d\d-\d\d\.\d+\.zip$/);
  expect(made.manifest).toMatchObject({ approver: "规划处", previous: { version: present.version, sha256: createHash("sha256").update(presentText).digest("hex") } });
  expect(made.files["geodata/boundaries/features.geojson"]).toContain("测试用虚构界线");
  expect(made.files["README.txt"]).toContain("回退");
  await plan.data.opensTab("back");
  await plan.data.verifiesPackage(made);
  await plan.data.shows(/既不是上一版，也不是现有的这一版/, /^全部 \d+ 个文件与其清单一致/);
  await plan.when.pressesKeys("Escape");
  await plan.data.isClosed();
});

test("what is wrong stands with its line; a replaced file is told as replaced", async ({ plan }) => {
  await plan.data.changedOnServer("water/features.geojson", (text) => text.replace('"kind":"river"', '"kind":"sea"'));
  await plan.data.changedOnServer("places/features.geojson", (text) => `${text}\n`);
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.data.opens();
  await plan.data.datasetShows("湖泊河流", "1 个问题", "自数据包发布后被替换");
  await plan.data.datasetShows("地点", "自数据包发布后被替换");
  await plan.data.datasetShows("县区", "与数据包一致");
  await plan.data.opensTab("problems");
  await plan.data.shows(/^文件 water\/features\.geojson 中的要素 river-jinsha\.kind/, "water/features.geojson 第 5 行");
});

test.describe("on a phone", () => {
  test.use(phone);

  test("a boundary without a source is told before anything is made, and has to be accepted", async ({ plan }) => {
    await plan.given.noWebGl();
    await plan.given.openedWithoutPanels();
    await plan.data.opens();
    await plan.data.opensTab("prepare");
    await plan.data.choosesFixture("park-anning.without-source.geojson");
    await plan.data.checks();
    await plan.data.shows(/中“park-anning”的界线没有写明来源/, "请逐项勾选上列问题，或改正后重新选择。");
    await plan.data.cannotMakePackage();
    await plan.then.barsNobody();
    await plan.data.acceptsProblems();
    const made = await plan.data.makesPackage("");
    expect(made.manifest.approver).toBeNull();
  });
});

test("a new package is told when the reader comes back, and loaded only when asked, at the same address", async ({ plan }) => {
  const link = "?zone=park-anning";
  await plan.given.opened(link);
  await plan.data.noticesNoPackage();
  await plan.data.changedOnServer("manifest.json", (text) => text.replace(`"${present.version}"`, '"2030-01-02.1"'));
  await plan.given.boundariesFromOffice("park-anning.surveyed.geojson");
  await plan.data.comesBackLater();
  await plan.data.noticesPackage(`服务器上的数据包已换为 2030-01-02.1（${present.date}）。`);
  await plan.then.inspectorShows("没有公开界线，以代表点标示大致位置。");
  await plan.data.answersNotice("load");
  await plan.then.inspectorShows("测试用虚构界线，不是真实范围");
  await plan.then.addressIs(link);
  await plan.data.noticesNoPackage();
});
