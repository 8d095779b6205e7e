import { readFileSync } from "node:fs";
import { test } from "./plan-test";

const fixture = (name: string) => ({ name, text: readFileSync(new URL(`../fixtures/project/${name}`, import.meta.url), "utf8") });

test("a bookmark survives a reload and brings its view back; keys undo and redo", async ({ plan }) => {
  await plan.given.opened("?zone=park-anning&hide=water");
  await plan.project.opens();
  await plan.project.addsBookmark("安宁");
  await plan.project.isStored();
  await plan.given.opened("?lang=zh");
  await plan.project.opens();
  await plan.project.bookmarksAre("安宁");
  await plan.project.opensBookmark("安宁");
  await plan.then.addressHas({ zone: "park-anning", hide: "water", at: /^102\./ });

  await plan.project.renamesBookmark("安宁", "安宁园区");
  await plan.project.offersUndo("撤销：修改视图书签");
  await plan.project.closes();
  await plan.when.pressesKeys("Control+z");
  await plan.project.says("已撤销：修改视图书签");
  await plan.when.pressesKeys("Control+Shift+z");
  await plan.project.says("已重做：修改视图书签");
  await plan.project.opens();
  await plan.project.bookmarksAre("安宁园区");
  await plan.project.removesBookmark("安宁园区");
  await plan.project.bookmarksAre();
  await plan.then.barsNobody();
});

// From here on without a map: the project needs none, and the tests are quicker for it.
for (const [way, hasLocks] of [["with Web Locks", true], ["on plain http", false]] as const) {
  test(`${way}, a second tab reads along and takes over`, async ({ plan }) => {
    await plan.given.noWebGl();
    if (!hasLocks) await plan.project.givenNoLocks();
    await plan.given.openedWithoutMap();
    await plan.project.opens();
    const second = await plan.anotherTab();
    await second.given.noWebGl();
    await second.given.openedWithoutMap();
    await second.project.opens();
    await second.project.statusIs("只读：另一个标签页正在编辑本工程");
    await plan.project.addsBookmark("第一个标签页");
    await second.project.bookmarksAre("第一个标签页");
    await second.project.takesOver();
    await second.project.isStored();
    await plan.project.isTold("另一个标签页已接手编辑，此页面改为只读。");
    await second.project.renames("第二个标签页");
    await plan.project.nameIs("第二个标签页");
  });
}

test("a browser without a database: said at once, and a backup holds everything", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.project.givenNoDatabase();
  await plan.given.openedWithoutMap();
  await plan.project.isTold(/^本浏览器不允许页面保存数据/);
  await plan.project.opens();
  await plan.project.addsBookmark("只在此页");
  const { name, text } = await plan.project.savesFile("notice");
  test.expect([name.endsWith(".pianqu.json"), text.includes("只在此页")]).toEqual([true, true]);
});

test("a full disk and a wiped database are said at once", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.project.opens();
  await plan.project.addsBookmark("甲");
  await plan.project.isStored();
  await plan.project.databaseIsDeleted();
  await plan.project.isTold(/^本浏览器中的工程数据已被清除/);
  await plan.project.storesAgain();
  await plan.project.isStored();
  await plan.project.hasNoNotice();

  const second = await plan.anotherTab();
  await second.given.noWebGl();
  await second.project.givenFullDisk();
  await second.given.openedWithoutMap();
  await second.project.opens();
  await second.project.takesOver();
  await second.project.addsBookmark("乙");
  await second.project.isTold(/^浏览器的存储空间已满/);
  await second.project.bookmarksAre("甲", "乙");
});

test("a saved file opens again; a hostile one is answered with a sentence and changes nothing", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.project.opens();
  await plan.project.addsBookmark("存过的");
  await plan.project.renames("甲工程");
  const file = await plan.project.savesFile();
  await plan.project.removesBookmark("存过的");

  const hostile = [
    [file.text.slice(0, 200), /不是有效的 JSON，可能没有传完整，未打开。工程没有改变/],
    [file.text.replace('"version": 5', '"version": 7'), /由更新的版本保存（格式版本 7），未打开/],
    [file.text.replace('"views": {', '"views": { "__proto__": { "polluted": 1 },'), /collections\.views\.__proto__ 含有不允许的内容/],
    ['{"type":"FeatureCollection","features":[]}', /不是本系统的工程文件/],
  ] as const;
  for (const [text, sentence] of hostile) {
    await plan.project.opensFile({ name: "来历不明.pianqu.json", text });
    await plan.project.refusesFile(sentence);
    await plan.project.bookmarksAre();
    await plan.project.nameIs("甲工程");
  }

  await plan.project.opensFile(file);
  await plan.project.answers("replace");
  await plan.project.bookmarksAre("存过的");
  await plan.project.offersUndo("撤销：打开工程文件");

  await plan.project.dropsFile(fixture("v0.json"));
  await plan.project.answers("replace");
  await plan.project.bookmarksAre("滇池东岸", "Linkage zone");
});

test("two officers' files are merged, and what both changed is shown side by side", async ({ plan }) => {
  await plan.given.noWebGl();
  await plan.given.openedWithoutMap();
  await plan.project.opens();
  await plan.project.addsBookmark("共同");
  const common = await plan.project.savesFile();
  await plan.project.renames("本机改名");
  await plan.project.addsBookmark("只有本机");

  await plan.project.opensFile({ ...common, text: common.text.replace('"title": ""', '"title": "对方改名"').replace('"title": "共同"', '"title": "对方改过"') });
  await plan.project.answers("merge");
  await plan.project.conflictShows("工程名称", "本机改名", "对方改名");
  await plan.then.barsNobody();
  await plan.project.chooses("theirs", "工程名称");
  await plan.project.merges();
  await plan.project.nameIs("对方改名");
  await plan.project.bookmarksAre("对方改过", "只有本机");
  await plan.project.offersUndo("撤销：合并工程文件");
  await plan.project.closes();
  await plan.when.pressesKeys("Control+z");
  await plan.project.opens();
  await plan.project.nameIs("本机改名");
  await plan.project.bookmarksAre("共同", "只有本机");
});
