import { plainText } from "../number-text";
import { isPersonal } from "../person-data";
import { familyName, isOrdinaryWord, isPinyinName } from "./family-names";

/** Why a text does not say which office or post answered. */
export type OfficeFault = "missing" | "phone" | "person" | "too-long";

const longest = 120;

/** Who answered or is responsible, as an office or a post: `投资促进局 招商一科`. Names of persons and ways to reach them are refused; nobody is ever named. */
export function officeFault(raw: string): OfficeFault | null {
  const text = plainText(raw);
  if (text === "") return "missing";
  if (text.length > longest) return "too-long";
  if (hasContact(text)) return "phone";
  return namesPerson(text) ? "person" : null;
}

/** Whether a text holds a telephone number, a mail address or an account: seven digits in a row, however they are grouped. */
export const hasContact = (raw: string): boolean => isPersonal(plainText(raw));

/** Whether a name, a source or a note tells of a person: a way to reach one, or who is to be contacted. */
export const tellsPerson = (raw: string): boolean => hasContact(raw) || contactsIn(plainText(raw));

/** 联系人张三, 负责人：李四; that somebody is in charge (负责人岗, 负责人待定) names nobody. */
function contactsIn(text: string): boolean {
  if (/\b[Cc]ontact(?: person)?\s*[:,]?\s*(?:Mr|Mrs|Ms|Dr|[A-Z][a-z]+ [A-Z][a-z]+)\b/.test(text)) return true;
  return [...text.matchAll(/(?:联系人|联络员|联络人|对接人|经办人|负责人|责任人|法人代表|法定代表人)(?:为|是)?[\s:]*(\p{Script=Han}{2,4})/gu)].some(([, after = ""]) => !/^[向于任万方曾]|^和.*[人岗]/.test(after) && familyName(after) !== null && !isOrdinaryWord(after));
}

/** What offices, posts and companies end in. */
const office = /[局委办处科部厅署院所站队组室会]$|政府|委员会|中心|公司|集团|园区|开发区|管委|服务|大厅|窗口|岗|专班|单位|机构|协会|平台/;
const place = /[省州市县区镇乡园港]$|街道$/;
const posts = /(?:岗位?|专员|负责人|经办人?|联络员|窗口)$/;
/** What follows the name of a person, or of a family. */
const titles = /(?:副?(?:主任|处长|科长|局长|部长|组长|院长|所长|经理|总监|主管|主席)|书记|老师|先生|女士|小姐|同志|科员|专员|岗位?)$/;
/** A family name with a title: 王主任, 李科长, 陈女士, 张处. */
const titled = /^(\p{Script=Han}{1,2})(?:副?(?:主任|处长|科长|局长|部长|经理|主席)|总监|书记|总|主管|老师|先生|女士|小姐|同志|工|处|局|科)$/u;
const english = /\b(?:office|bureau|department|dept|committee|commission|division|section|company|ltd|centre|center|group|post|desk|manager|team|authority|administration|park|zone|government|agency|service)\b/i;
/** Where an office, a place or a post ends and somebody's name may follow. */
const ends = /[局委办处科部厅署院所站队组室会区市县省]|中心|公司|集团|政府|专班|单位|岗位?|窗口|联系人|联络员|经办人?|负责人|责任人|专员|主任|[处科局部组]长/gu;

function namesPerson(text: string): boolean {
  if (/\b(?:mr|mrs|ms|miss|dr|prof)\b\.?/i.test(text)) return true;
  const parts = text.split(/[\s,，、;；/|·:()-]+/).filter((part) => part !== "");
  if (parts.some((part) => isHanName(part) || endsInName(part))) return true;
  // Two or three capitalised words that say nothing of an office, or a family name and a given one in Latin letters.
  return (/^[A-Z][a-z]+(?:[ -][A-Z][a-z]+){1,2}$/.test(text) && !english.test(text)) || text.split(/[,，、;；/|:()]+/).some(isPinyinName);
}

function isHanName(part: string): boolean {
  if (!/^\p{Script=Han}{2,8}$/u.test(part) || isOrdinaryWord(part)) return false;
  const [, family = ""] = titled.exec(part) ?? [];
  if (family !== "" && familyName(family) === family) return true;
  const bare = part.replace(titles, "");
  if (bare.length > 4 || bare.length < 2 || isOrdinaryWord(bare) || office.test(bare) || place.test(bare) || posts.test(bare)) return false;
  const found = familyName(bare);
  return found !== null && bare.length > found.length && bare.length - found.length <= 2;
}

/** 招商一科张三, 园区张三: a name right behind an office. */
const endsInName = (part: string): boolean => /^[\p{Script=Han}\w]{3,60}$/u.test(part) && [...part.matchAll(ends)].some(({ index, 0: end }) => isHanName(part.slice(index + end.length)));
