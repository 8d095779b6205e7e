/** What stands between the digits of a number as people write it. */
const between = /[\s\-‐-―.()（）[\]+·/_]/g;

/** Days, spans of years and quantities with a unit: their digits call nobody. */
const dates = /(?<!\d[\s-]?)(?:19|20)\d{2}\s*(?:[-./年]\s*\d{1,2}\s*[-./月]\s*\d{1,2}日?|[-–—~]\s*(?:19|20)\d{2})(?![\s-]?\d)/g;
const quantities = /(?<!\d[\s-]?)\d{7,10}\s*(?=万|亿|元|吨|亩|件|台|套|辆|平方米|m2|㎡|kVA|千瓦)/gi;

/**
 * Whether a text looks like it could reach a person: seven digits or more in a row, however grouped, an e-mail address or an account. A post of
 * an office has none.
 */
export function isPersonal(text: string): boolean {
  const plain = text.normalize("NFKC");
  const digits = plain.replace(dates, "|").replace(quantities, "|").replace(between, "");
  return /\d{7,}/.test(digits) || /\S@\S/.test(plain) || /(?:微信|wechat|qq|电话|手机|\btel|phone)\s*(?:号|:|\s)*[\w+-]{4,}/i.test(plain);
}

const contactHeading = /联系(?:人|电话|方式)|电话|手机|邮箱|微信|联络(?:人|员)|负责人|责任人|经办人?|经手人|对接人|洽谈人|填报人|填表人|答复人(?!.*(?:单位|岗))|法人代表|法定代表人|姓名|身份证|contact|phone|mobile|wechat|\btel\b|e-?mail/i;

/** Whether a column is headed as one of persons or of ways to reach them, brackets included: it is not read. */
export const isContactHeading = (heading: string): boolean => contactHeading.test(heading.slice(0, 200).normalize("NFKC").replace(/\s/g, ""));
