import { plainText } from "../number-text";

/** Why a text does not say which office or post answered. */
export type OfficeFault = "missing" | "phone" | "person" | "too-long";

const longest = 120;

/** Who answered, as an office or a post: `投资促进局 招商一科`. Names of persons and ways to reach them are refused; nobody is ever named. */
export function officeFault(raw: string): OfficeFault | null {
  const text = plainText(raw);
  if (text === "") return "missing";
  if (text.length > longest) return "too-long";
  if (hasContact(text)) return "phone";
  return namesPerson(text) ? "person" : null;
}

/** Whether a text holds a telephone number, a mail address or an account: seven digits in a row, however they are grouped. */
export function hasContact(raw: string): boolean {
  const text = plainText(raw);
  return /(?:\d[\s().·-]{0,2}){6}\d/.test(text) || /\S@\S/.test(text) || /(?:微信|wechat|qq|电话|手机|tel|phone)\s*(?:号|:|\s)*[\w+-]{4,}/i.test(text);
}

/** What offices, posts and companies are called by. */
const office = /[局委办处科部厅署院所站队组室]$|政府|委员会|中心|公司|集团|园区|开发区|管委|服务|大厅|窗口|岗|专班|单位|机构|协会|平台/;
const posts = /(?:岗位?|专员|负责人|经办人?|联络员|窗口)$/;
/** A family name with a title: 王主任, 李科长, 陈女士. */
const titled = /^\p{Script=Han}{1,2}(?:主任|副主任|处长|科长|局长|部长|经理|总监|总|主管|老师|先生|女士|小姐|同志|工)$/u;
const english = /\b(?:office|bureau|department|dept|committee|commission|division|section|company|ltd|centre|center|group|post|desk|manager|team|authority|administration|park|zone|government|agency|service)\b/i;

function namesPerson(text: string): boolean {
  if (/\b(?:mr|mrs|ms|miss|dr|prof)\b\.?/i.test(text)) return true;
  const parts = text.split(/[\s,，、;；/|·:()]+/).filter((part) => part !== "");
  if (parts.some((part) => isHanName(part))) return true;
  // Two or three capitalised words that say nothing of an office.
  return /^[A-Z][a-z]+(?:[ -][A-Z][a-z]+){1,2}$/.test(text) && !english.test(text);
}

function isHanName(part: string): boolean {
  if (!/^\p{Script=Han}{2,5}$/u.test(part)) return false;
  if (titled.test(part)) return isFamilyName(part.slice(0, 2)) || isFamilyName(part.slice(0, 1));
  if (part.length > 4 || office.test(part) || posts.test(part)) return false;
  return isFamilyName(part.slice(0, 2)) ? part.length > 2 : isFamilyName(part.slice(0, 1)) && part.length <= 3;
}

/** The hundred most frequent family names and the usual double ones. */
const families = new Set("王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤普");
const doubles = new Set(["欧阳", "上官", "司马", "诸葛", "皇甫", "尉迟", "东方", "慕容", "司徒", "夏侯"]);
const isFamilyName = (text: string): boolean => (text.length === 2 ? doubles.has(text) : families.has(text));
