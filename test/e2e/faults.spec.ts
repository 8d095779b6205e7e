import { committed, editedFeatures, editedJson, eachPosition, fixture, linesOf, type EditableFeature } from "../support/edited-geodata";
import { test } from "./plan-test";

// Pixels are looked at.
test.use({ deviceScaleFactor: 1 });

const zoneRows = 25;

test("whatever the server answers instead of a file is named, and the zones stand", async ({ plan }) => {
  // What the browser itself notes of these answers.
  plan.given.complaintsAbout(/Failed to load resource|foreign\.invalid|blocked by CORS|net::ERR|connect-src|Content Security Policy/);
  await plan.faults.server({
    "prefectures/features.geojson": { type: "text/html", body: "<!doctype html><title>登录</title>" },
    "districts/features.geojson": { status: 500, type: "text/plain", body: "stack trace" },
    "water/features.geojson": { status: 404, type: "text/html", body: "<h1>404</h1>" },
    "links/features.geojson": { status: 403, body: "{}" },
    "places/features.geojson": { headers: { "content-length": "300000000" }, body: "{" },
    "boundaries/features.geojson": { status: 302, headers: { location: "https://foreign.invalid/features.geojson" } },
    "links/dataset.json": "cut off",
  });
  await plan.given.openedWithoutMap();
  await plan.when.opensZones();
  await plan.then.listsZones(zoneRows);
  await plan.then.tellsInTurn([
    "服务器没有给出文件 prefectures/features.geojson，而是给了一个网页，可能是登录页或出错页。请登录后刷新，或检查文件是否放对位置。",
    "服务器没有给出文件 districts/features.geojson，而是报告出错（状态 500）。其余内容照常显示；请稍后刷新，仍不行请联系管理员。",
    "服务器上没有文件 water/features.geojson，相关内容暂不显示。请把它放回 geodata 文件夹。",
    "服务器不允许读取文件 links/features.geojson（状态 403）。请登录后刷新，或请管理员开放该文件的读取权限。",
    "文件 places/features.geojson 超过 64 MB，没有读入，以免浏览器停住。请简化边界、减少小数位，或拆成几个文件。",
    "服务器把文件 boundaries/features.geojson 的请求转到了别的网站，已拒绝。请检查是否需要登录，或服务器的转向设置。",
    "暂时读不到文件 links/dataset.json。请检查网络或服务器后刷新页面。",
  ]);
});

test("broken text is told with its line, and the sound files are kept", async ({ plan }) => {
  await plan.faults.server({
    "prefectures/features.geojson": committed("prefectures/features.geojson").slice(0, 40_000),
    "districts/features.geojson": linesOf(Array.from({ length: 1_000_000 }, () => ({}))),
    "water/features.geojson": fixture("publication/water.in-gbk.geojson"),
    "links/features.geojson": fixture("publication/water.in-utf16.geojson"),
    "places/features.geojson": "",
    "boundaries/features.geojson": `{"type":"FeatureCollection","features":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    "water/dataset.json": fixture("publication/water.with-null-bytes.geojson"),
    "zones/features.geojson": Buffer.from(`\uFEFF${committed("zones/features.geojson").replace(/\n/g, "\r\n")}`),
    "places/dataset.json": "[1e999]",
  });
  await plan.given.openedWithoutMap();
  await plan.when.opensZones();
  await plan.then.listsZones(zoneRows);
  await plan.then.tellsInTurn([
    "文件 prefectures/features.geojson（第3行）不是有效的 JSON，可能不完整。其余内容照常显示；请重新导出该文件。",
    "文件 districts/features.geojson 有 1000000 个要素，只读入前 100000 个。请拆分数据，或先合并细碎要素。",
    /^文件 districts\/features\.geojson 中的要素 features\.0 缺少内容或格式不对.*同一文件中还有 99999 处同样的问题。$/,
    "文件 water/features.geojson 的编码不是 UTF-8（可能是 GBK），汉字会读错，未采用。请以 UTF-8 编码重新导出。",
    "文件 links/features.geojson 的编码不是 UTF-8（可能是 GBK），汉字会读错，未采用。请以 UTF-8 编码重新导出。",
    /^文件 places\/features\.geojson 不是有效的 JSON/,
    /^文件 boundaries\/features\.geojson（第1行）中的要素 features\.0 缺少内容或格式不对/,
    /^文件 water\/dataset\.json（第2行）不是有效的 JSON/,
    /^文件 places\/dataset\.json 的结构不符合说明/,
  ]);
});

const coordinatesOf = ({ geometry }: EditableFeature) => geometry ?? { type: "", coordinates: [] };

/** Five counties, each broken in its own way, and the sixth once more at the end, on line 25. */
const brokenDistricts = editedFeatures("districts", (features) => {
  const [swapped, open, crossing, projected, offGlobe] = features.map(coordinatesOf);
  if (!swapped || !open || !crossing || !projected || !offGlobe) throw new Error("too few counties");
  swapped.coordinates = eachPosition(swapped.coordinates, ([lng, lat]) => [lat, lng]);
  open.type = "Polygon";
  open.coordinates = [[[102.6, 25], [102.7, 25], [102.7, 25.1], [102.6, 25.1]]];
  crossing.type = "Polygon";
  crossing.coordinates = [[[102.6, 25], [102.7, 25.1], [102.7, 25], [102.6, 25.08], [102.6, 25]]];
  projected.coordinates = eachPosition(projected.coordinates, ([lng, lat]) => [lng * 100_000, lat * 110_000]);
  offGlobe.coordinates = eachPosition(offGlobe.coordinates, ([lng, lat]) => [lng + 100, lat]);
  return [...features, ...features.slice(5, 6)];
});

test("wrong features and entries that lead nowhere are told with feature and reason", async ({ plan }) => {
  await plan.faults.server({
    "catalogue.json": editedJson("catalogue.json", (json: { datasets: string[] }) => void json.datasets.push("parcels")),
    "districts/features.geojson": brokenDistricts,
    "places/features.geojson": editedFeatures("places", ([first, second]) => {
      if (first?.geometry) first.geometry.coordinates = [102.7, "25.0"];
      Object.defineProperty(second?.properties ?? {}, "__proto__", { value: { id: "evil" }, enumerable: true });
    }).replace('[102.7,"25.0"]', "[102.7,1e999]"),
    "links/features.geojson": editedFeatures("links", ([first]) => {
      if (first) first.properties["zones"] = ["park-atlantis"];
    }),
    "boundaries/features.geojson": fixture("boundaries/park-anning.crosses-itself.geojson"),
    "zones/features.geojson": editedFeatures("zones", (features) => {
      for (const { properties } of features) {
        if (properties["id"] === "park-anning") properties["documents"] = ["999"];
        if (properties["id"] === "park-haikou") properties["name_zh"] = "长".repeat(1_000_000);
      }
    }),
    "documents/documents.json": editedJson("documents/documents.json", (json: object[]) => [...json, json[0]]),
  });
  await plan.given.openedWithoutMap();
  await plan.when.opensZones();
  await plan.then.listsZones(zoneRows - 1);
  await plan.when.selectsInList("安宁产业园区");
  const [first, , , , , sixth] = (JSON.parse(brokenDistricts) as { features: EditableFeature[] }).features.map(({ id }) => id);
  await plan.then.tellsInTurn([
    "catalogue.json（第13行）列出了数据集“parcels”，本应用不认识它，已略过。请检查名称，或从 datasets 中删去。",
    `文件 districts/features.geojson（第2行）中的要素 ${first ?? ""} 的经度和纬度似乎颠倒了，已跳过。坐标应为先经度、后纬度，请调换后重新导出。`,
    /^文件 districts\/features\.geojson（第3行）中的要素 \d+\.geometry\.coordinates\.0 有一个环没有闭合/,
    /^文件 districts\/features\.geojson（第4行）中的要素 \d+ 的边界与自身相交/,
    /^文件 districts\/features\.geojson（第5行）中的要素 \d+ 坐标像是投影坐标（米），已跳过。请以 EPSG:4326（经纬度）重新导出。$/,
    /^文件 districts\/features\.geojson（第6行）中的要素 \d+ 坐标超出经纬度范围/,
    new RegExp(`^文件 districts/features\\.geojson（第25行）中编号“${sixth ?? ""}”重复，只保留第一个`),
    /^文件 places\/features\.geojson（第2行）中的要素 .+ 缺少内容或格式不对/,
    /^文件 links\/features\.geojson（第2行）中的 .+\.zones 指向“park-atlantis”，但数据中没有它/,
    /^文件 boundaries\/features\.geojson（第2行）中“park-anning”的界线与自身相交/,
    /^文件 zones\/features\.geojson（第\d+行）中的要素 park-haikou\.name\.zh 缺少内容或格式不对/,
    /^文件 zones\/features\.geojson 中的 park-anning\.documents 指向“999”，但数据中没有它/,
    /^文件 documents\/documents\.json（第\d+行）中编号“000”重复/,
  ]);
});

test("one file that never comes holds nothing back; it is named, and shown when it comes", async ({ plan }) => {
  await plan.faults.server({ "water/features.geojson": "never", "links/dataset.json": "never" });
  await plan.given.opened();
  await plan.then.notices("还在等服务器送来：links/dataset.json, water/features.geojson。其余内容已可使用。");
  await plan.when.opensZones();
  await plan.then.listsZones(zoneRows);
  await plan.faults.serverDelivers("links/dataset.json");
  await plan.then.notices("还在等服务器送来：water/features.geojson。其余内容已可使用。");
  await plan.faults.serverDelivers("water/features.geojson");
  await plan.then.noNotice();
  await plan.when.opensLayers();
  await plan.then.isReadable("湖泊3处，河流4条");
});

test("an error outside of all parts is told once, with a report that names nobody", async ({ plan }) => {
  plan.given.complaintsAbout(/张三/);
  await plan.faults.noClipboard();
  await plan.given.openedWithoutMap("?zone=park-anning");
  await plan.faults.errorsInEvents(300, "张三 at http://10.1.2.3/plan?zone=secret&key=abc C:\\Users\\zhangsan\\map.ts");
  await plan.then.notices(/^程序出了意外错误，页面仍可使用。/, /^程序出了意外错误/);
  await plan.when.copiesReport();
  await plan.then.reportTells({ these: [/^Pianqu \d+\.\d+\.\d+/, /Chrome/, /WebGL: \S+/, /map\.ts/], not: [/张三|zhangsan/, /secret|key=abc/, /10\.1\.2\.3/, /park-anning/] });
});

test("a panel that breaks leaves the rest alone and can be tried again", async ({ plan }) => {
  plan.given.complaintsAbout(/numbers fail/);
  await plan.faults.noClipboard();
  await plan.given.openedWithoutMap();
  await plan.when.opensZones();
  await plan.then.listsZones(zoneRows);
  await plan.faults.numbersFail();
  await plan.when.selectsInList("杨林经开区");
  await plan.then.partFailedWithWaysOn();
  await plan.then.isReadable("昆明片区空间规划图", "未经审图，仅供内部使用");
  await plan.when.copiesReport();
  await plan.then.reportTells({ these: [/numbers fail/, /Inspector|Area/], not: [/home|zhang|secret/] });
  await plan.faults.numbersWork();
  await plan.when.triesAgain();
  await plan.then.inspectorIsAbout("嵩明杨林经济技术开发区");
});

test("a program that did not arrive whole says so instead of staying blank", async ({ plan }) => {
  plan.given.complaintsAbout(/404|Failed to load|dynamically imported/);
  await plan.faults.partOfProgramMissing(/assets\/start-[^/]+\.js$/);
  await plan.given.openedTooOld();
  await plan.then.isReadable("程序没有完整载入，无法打开本图。");
  await plan.then.isReadable("The program did not arrive whole");
});
