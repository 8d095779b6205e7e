/** The hundred most frequent family names. */
const frequent = new Set("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤普");
/** Rarer ones, those of Yunnan among them (和, 刀, 保, 矣): they begin many a word too, so that only three signs make a name. */
const rarer = new Set("和施洪牛樊葛邢耿齐庞颜倪庄聂章鲁岳翟殷詹申欧焦俞柳甘祝包柯纪梅童凌毕季裴霍涂苗盛翁冉骆蓝辛靳柴蒙鲍喻祁蒲滕屈饶牟尤穆卓缪褚娄窦戚岑卜晏瞿佟臧闵邬卞姬仇栾刁沙荣巫寇桑甄仲虞敖佘邝刀岩矣保沐木阮左文常");
const doubles = new Set(["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "东方", "慕容", "司徒", "夏侯"]);

/** The family name a text begins with, `null` where it begins with none. */
export function familyName(text: string): string | null {
  if (doubles.has(text.slice(0, 2))) return text.slice(0, 2);
  const first = text.slice(0, 1);
  return frequent.has(first) || (rarer.has(first) && text.length >= 3) ? first : null;
}

/** Words of offices, counties and trades that begin like a name. */
const ordinary = new Set(
  ("金融 金属 金控 金马 金鼎 高新 高端 高层 高级 高校 高速 高原 高质 方案 方式 石化 石油 石材 石林 石屏 林业 林草 林区 陶瓷 程序 程控 万人 万科 万达 金科 高科 龙头 龙陵 史志 严管 白酒 向导 杨林 马街 马龙 马关 许可 顾问 普洱 普查 普法 普惠 罗平 陆良 陆港 陆运 范围 江川 江城 江北 江东 江南 武定 武装 孟连 姚安 梁河 余热 任务 任用 付款 钱款 董事 雷电 贺信 何处 毛利 黄金 黄岗 周边 周转 曾经 田园 汤池 叶片 " +
    "和谐 纪检 纪律 纪委 保税 保障 保卫 保密 保险 保护 包装 木材 申报 申请 申诉 庄园 欧洲 童装 蒙自 文旅 文化 文体 文教 文明 文书 文山 常务 常设 常驻 沙朗 盛会 左侧 季度 苗木 荣誉 章程 施工 施甸 施政 洪涝 牛羊 齐抓 蓝图 柴油 梅里 保山 保洁 保安 陈述 陈列").split(" "),
);

export const isOrdinaryWord = (text: string): boolean => ordinary.has(text.slice(0, 2));

const pinyinFamilies = new Set(
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo zheng liang xie song tang han feng deng cao peng zeng xiao tian dong yuan cai jiang yu du ye cheng wei su lv lyu ding ren shen yao lu cui zhong tan fan jin shi liao jia xia fang bai zou meng xiong qin qiu yin xue yan duan lei hou tao gong shao qian dai kong ouyang".split(" "),
);
const pinyin = /^(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouv]{1,3}(?:ng|n|r)?){1,2}$/;

/** Whether a text is, or ends in, a family name and a given one in Latin letters, in whatever case: `ZHANG SAN`, `Office Zhang San`. */
export function isPinyinName(text: string): boolean {
  const words = text.trim().toLowerCase().split(/[\s-]+/);
  const tail = words.slice(words.length > 2 && pinyinFamilies.has(words.at(-3) ?? "") ? -3 : -2);
  return tail.length > 1 && tail.every((word) => pinyin.test(word)) && (pinyinFamilies.has(tail[0] ?? "") || (words.length === 2 && pinyinFamilies.has(tail[1] ?? "")));
}
