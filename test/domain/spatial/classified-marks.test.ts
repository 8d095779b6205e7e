import { expect, test } from "vitest";
import { markInField, markInName, markInText } from "../../../src/domain/spatial/classified-marks";

test.each([
  "昆明经开区界线（机密）.zip",
  "秘密★10年 控规图.dwg",
  "绝密-规划.shp",
  "【涉密】地块.gdb.zip",
  "规划_涉密.kml",
  "昆明涉密界线.zip",
  "内部★5年.shp",
  "机密文件/线.shp",
  "★秘密 地形.dxf",
  "国家秘密.zip",
])("a file named %s is marked", (name) => {
  expect(markInName(name)).not.toBeNull();
});

test.each([
  "商业秘密保护区.shp",
  "秘密花园.kml",
  "秘密基地营地点位.geojson",
  "非涉密地块.zip",
  "昆明界线（非涉密）.zip",
  "脱密处理后底图.zip",
  "不涉密.geojson",
  "涉密信息系统集成资质企业.csv",
  "内部道路.shp",
  "内部资料.zip",
  "机密路沿线地块.kml",
  "人口密度.zip",
  "加密控制点.txt",
  "五★级景区.geojson",
])("a file named %s is not", (name) => {
  expect(markInName(name)).toBeNull();
});

test.each([
  ["秘密★10年", "秘密★10年"],
  ["本图 机密★长期 不得复制", "机密★长期"],
  [" 绝密 ", "绝密"],
  ["密级：机密", "密级：机密"],
  ["用地红线【秘密】", "【秘密】"],
  ["秘密*20年", "秘密*2"],
])("a text %s says %s", (text, mark) => {
  expect(markInText(text)).toBe(mark);
});

test.each(["商业秘密", "秘密花园酒店", "该企业从事涉密印刷", "保守国家秘密法宣传点", "内部", "★★★★★", "机密级资质要求见附件"])("a text %s is not marked", (text) => {
  expect(markInText(text)).toBeNull();
});

test("a field of the level of secrecy is taken at its values, one that answers yes or no too; others are not", () => {
  expect(markInField("密级", ["公开", "秘密"])).toBe("密级：秘密");
  expect(markInField("classification", ["unclassified", "Secret"])).toBe("classification：Secret");
  expect(markInField("是否涉密", ["否", "是"])).toBe("是否涉密：是");
  expect(markInField("是否涉密", [1])).toBe("是否涉密：1");
  expect(markInField("密级", ["公开", "非密", "内部", null])).toBeNull();
  expect(markInField("是否涉密", ["否", 0])).toBeNull();
  expect(markInField("classification", ["residential", "secretariat"])).toBeNull();
  expect(markInField("MJ", ["秘密花园"])).toBeNull();
});
