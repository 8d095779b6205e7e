/** How the texts of a table are decoded, and by what that was found. */
export type DbfEncoding = { encoding: string; label: string; isGuessed: boolean };

/** Codepages by what every browser decodes. */
const codepages: Readonly<Record<number, string>> = {
  936: "gb18030", 54936: "gb18030", 20936: "gb18030", 950: "big5", 932: "shift_jis", 949: "euc-kr", 874: "windows-874", 866: "ibm866", 65001: "utf-8", 88591: "windows-1252", 28591: "windows-1252",
  1250: "windows-1250", 1251: "windows-1251", 1252: "windows-1252", 1253: "windows-1253", 1254: "windows-1254", 1255: "windows-1255", 1256: "windows-1256", 1257: "windows-1257", 1258: "windows-1258",
};

/**
 * Byte 29 of a table (language driver). Only those that no program writes without meaning it: 0x57 (“ANSI of this machine”) and the
 * western ones stand in files of every language.
 */
const drivers: Readonly<Record<number, number>> = { 0x4d: 936, 0x7a: 936, 0x4f: 950, 0x78: 950, 0x13: 932, 0x7b: 932, 0x4e: 949, 0x79: 949, 0x50: 874, 0x7c: 874, 0xc9: 1251, 0x26: 866, 0x65: 866 };

/**
 * The encoding of a table: what `.cpg` says, else its language driver, else what its texts can be. A declaration that the texts
 * contradict is not believed.
 * @param samples texts with bytes beyond ASCII, cut at the width of their column
 */
export function dbfEncoding(cpg: string | null, driver: number, samples: readonly Uint8Array[]): DbfEncoding | null {
  const declared = cpg === null ? null : encodingNamed(cpg);
  if (declared && fits(declared, samples)) return { encoding: declared, label: `${labelOf(declared)} (.cpg)`, isGuessed: false };
  const byDriver = codepages[drivers[driver] ?? 0];
  if (byDriver && fits(byDriver, samples)) return { encoding: byDriver, label: `${labelOf(byDriver)} (LDID 0x${driver.toString(16).toUpperCase()})`, isGuessed: false };
  if (samples.length === 0) return null;
  const encoding = ["utf-8", "gb18030"].find((one) => fits(one, samples)) ?? "windows-1252";
  return { encoding, label: labelOf(encoding), isGuessed: true };
}

const labelOf = (encoding: string): string => encoding.toUpperCase();

/** `GBK`, `936`, `ANSI 936`, `CP936`, `LDID/77`, `UTF-8`, `ISO 88591`… */
function encodingNamed(cpg: string): string | null {
  const name = cpg.replace(/^\uFEFF/, "").trim().toLowerCase();
  if (/^(gbk|gb[\s_-]?2312|gb[\s_-]?18030|euc[\s_-]?cn|chinese.*)$/.test(name)) return "gb18030";
  if (/^utf[\s_-]?8$/.test(name)) return "utf-8";
  const ldid = /^ldid\/(\d+)$/.exec(name);
  if (ldid) return codepages[drivers[Number(ldid[1])] ?? 0] ?? null;
  const number = /(\d{3,5})$/.exec(name.replace(/iso[\s_-]?8859[\s_-]?1$/, "88591"));
  return (number && codepages[Number(number[1])]) ?? (/^big[\s_-]?5$/.test(name) ? "big5" : null);
}

/** Whether all texts can be of this encoding; one may end within a character, where its column ended. */
const fits = (encoding: string, samples: readonly Uint8Array[]): boolean =>
  samples.every((sample) => {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(sample, { stream: true });
      // Private characters are what other encodings become when they are read as GB18030.
      return encoding !== "gb18030" || !/[\uE000-\uF8FF]/.test(text);
    } catch {
      return false;
    }
  });
