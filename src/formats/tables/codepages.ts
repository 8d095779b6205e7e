/** The codepages of old workbooks, by what every browser decodes anyway; the reader's own tables would be 470 kB. */
const encodings: Readonly<Record<number, string>> = { 936: "gb18030", 950: "big5", 932: "shift_jis", 949: "euc-kr", 1200: "utf-16le", 1201: "utf-16be", 65001: "utf-8", 20936: "gb18030", 54936: "gb18030" };

const decoders = new Map<number, TextDecoder>();

function decoderOf(codepage: number): TextDecoder {
  const known = decoders.get(codepage);
  if (known) return known;
  const decoder = new TextDecoder(encodings[codepage] ?? "windows-1252", { ignoreBOM: true });
  decoders.set(codepage, decoder);
  return decoder;
}

type Bytes = Uint8Array | readonly number[] | string;

const bytesOf = (data: Bytes): Uint8Array =>
  typeof data === "string" ? Uint8Array.from(data, (one) => one.charCodeAt(0)) : data instanceof Uint8Array ? data : Uint8Array.from(data);

/** In the shape in which the reader of workbooks asks for codepages. */
export const codepages = {
  utils: {
    decode: (codepage: number, data: Bytes): string => decoderOf(codepage).decode(bytesOf(data)),
    /** Only UTF-16 and the first 256 characters are ever written. */
    encode: (codepage: number, text: string): number[] =>
      [...text].flatMap((one) => (codepage === 1200 ? [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8] : [one.charCodeAt(0) & 255])),
  },
};
