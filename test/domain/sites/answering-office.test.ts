import { describe, expect, test } from "vitest";
import { officeFault, tellsPerson } from "../../../src/domain/sites/answering-office";

describe("persons are refused", () => {
  test.each([
    "张三", "王主任", "张处", "招商局张三科长", "招商一科张三", "园区张三", "张三岗", "和丽军", "欧阳娜娜", "管委会王主任", "招商局 李四", "招商岗张三", "安宁市投促局刘建国",
    "张三（招商局）", "经办人李四", "陈女士", "Zhang San", "ZHANG SAN", "zhang sanfeng", "Investment Bureau Zhang San", "San Zhang", "Mr Smith", "John Smith",
  ])("%s", (text) => expect(officeFault(text)).toBe("person"));
  test.each(["招商局 13888888888", "招商局 0871-6316 5678", "a@b.cn"])("%s as a way to reach one", (text) => expect(officeFault(text)).toBe("phone"));
});

describe("offices and posts are not", () => {
  test.each([
    "招商局", "投资促进局 招商一科", "招商局产业科岗", "招商一科科长岗", "招商科岗", "岗", "园区管委会", "安宁市投资促进局", "经开区管委会招商部", "001号专班", "金融岗", "招商科金融岗", "行政许可科", "许可岗", "普查岗",
    "高新区招商合作局", "石林县投促局", "陆良县招商办", "马龙区发改局", "规划建设环保局", "综合岗", "产业发展岗", "驻外招商组", "服务专员岗", "云南省商务厅外资处", "杨林经开区招商局", "市科技局", "市委组织部", "昆明市自然资源和规划局",
    "工业和信息化局", "官渡区文旅局", "市纪委", "保税区管理办", "综合保税区招商部", "招商部经理岗", "项目部负责人", "燃气公司", "党政办公室", "万科公司", "园区规划岗", "安宁市施工许可窗口", "云南滇中新区经济发展部",
    "Investment Promotion Bureau", "Power desk", "KETDZ IPC", "Kunming EDZ Office", "Investment desk, Kunming",
  ])("%s", (text) => expect(officeFault(text)).toBeNull());
});

describe("names and notes", () => {
  test.each(["切片项目 联系人张三 13888888888", "负责人：李四", "联系人 和丽军", "Contact: Li Ming", "微信：abcd1234"])("%s tells of a person", (text) => expect(tellsPerson(text)).toBe(true));
  test.each(["年产12000000件零件项目", "2026-11-22 签约", "2020-2025 年", "项目负责人向市局汇报", "负责人岗待定", "联系人待定", "金星铜箔项目", "昆政发〔2020〕24号", "contact office: investment desk"])("%s does not", (text) => expect(tellsPerson(text)).toBe(false));
});
