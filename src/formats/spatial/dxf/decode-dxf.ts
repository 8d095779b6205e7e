import { startsWith, textBeginning } from "../sniff";

/** `AutoCAD Binary DXF`, then a line end, 26 and 0. */
export const isBinaryDxf = (bytes: Uint8Array): boolean => startsWith(bytes, [...new TextEncoder().encode("AutoCAD Binary DXF")]);

/** A drawing begins with a section, comments aside. */
export const isDxf = (bytes: Uint8Array): boolean => isBinaryDxf(bytes) || /^(?:\s*999[ \t]*\r?\n[^\n]*\n)*\s*0[ \t]*\r?\n[ \t]*SECTION[ \t]*\r?\n/.test(textBeginning(bytes)?.slice(0, 4000) ?? "");

const encodings: Readonly<Record<string, string>> = {
  ansi_936: "gb18030",
  gb2312: "gb18030",
  gbk: "gb18030",
  ansi_950: "big5",
  big5: "big5",
  ansi_932: "shift_jis",
  ansi_949: "euc-kr",
  ansi_1250: "windows-1250",
  ansi_1251: "windows-1251",
  "utf-8": "utf-8",
  utf8: "utf-8",
};

/**
 * The text of a drawing. From AC1021 (2007) on drawings are UTF-8; before, in the codepage that `$DWGCODEPAGE` names. Programs write
 * ANSI_1252 without meaning it: what then is sound UTF-8, or pairs of high bytes throughout, is taken for what it is.
 */
export function decodeDxf(bytes: Uint8Array): { text: string; encoding: string } {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 65_536));
  const variable = (name: string): string => new RegExp(`\\${name}[ \\t]*\\r?\\n[ \\t]*\\d+[ \\t]*\\r?\\n[ \\t]*([^\\r\\n]*)`).exec(head)?.[1]?.trim() ?? "";
  const version = Number(/^AC(\d{4})/.exec(variable("$ACADVER"))?.[1] ?? 0);
  const named = encodings[variable("$DWGCODEPAGE").toLowerCase()];
  const tries = version >= 1021 ? ["utf-8", named ?? "gb18030"] : named ? [named] : ["utf-8", ...(isPaired(bytes) ? ["gb18030"] : [])];
  for (const encoding of tries) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      // The next one.
    }
  }
  const last = named ?? "windows-1252";
  return { text: new TextDecoder(last).decode(bytes), encoding: last };
}

/** Whether high bytes come in pairs only, as Chinese characters do in GBK. */
function isPaired(bytes: Uint8Array): boolean {
  let run = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) run += 1;
    else if (run % 2 === 1) return false;
    else run = 0;
  }
  return run % 2 === 0;
}

const gbk = new TextDecoder("gb18030");

/** `\U+5730` and, in codepage 936 (number 5), `\M+5B5D8` stand for one character each. */
export const unescaped = (text: string): string =>
  text.includes("\\")
    ? text
        .replace(/\\U\+([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(/\\M\+5([0-9a-f]{2})([0-9a-f]{2})/gi, (_, first: string, second: string) => gbk.decode(Uint8Array.of(Number.parseInt(first, 16), Number.parseInt(second, 16))))
    : text;

/** The words of a TEXT or MTEXT without the signs that format them. */
export function plainWords(raw: string): string {
  return unescaped(raw)
    .replace(/%%[cdpuok]/gi, (sign) => ({ "%%c": "⌀", "%%d": "°", "%%p": "±" })[sign.toLowerCase()] ?? "")
    .replace(/\\P|\^J/g, "\n")
    .replace(/\\~/g, " ")
    .replace(/\\S([^;\\^/#]{0,40})[\^/#]([^;\\]{0,40});/g, "$1/$2")
    .replace(/\\[ACFHQTWfp][^;\\]{0,100};/g, "")
    .replace(/\\[LlOoKk]/g, "")
    .replace(/(?<!\\)[{}]/g, "")
    .replace(/\\([\\{}])/g, "$1")
    .trim();
}
