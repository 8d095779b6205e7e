import type { FileFaultCode } from "../../domain/table-fault";

export type FoundFormat = { is: "zip" | "compound" | "text" } | { is: "refused"; code: FileFaultCode };

/** What a file is by its bytes; its name says nothing that holds. */
export function recogniseFormat(bytes: Uint8Array): FoundFormat {
  if (bytes.length === 0) return refused("table-empty");
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return { is: "zip" };
  if (startsWith(bytes, [0x50, 0x4b])) return refused("table-broken");
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compound(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return refused("table-not-a-table");
  if (looksBinary(bytes)) return refused("table-not-a-table");
  return isMarkup(bytes) ? refused("table-is-web-page") : { is: "text" };
}

const refused = (code: FileFaultCode): FoundFormat => ({ is: "refused", code });

const startsWith = (bytes: Uint8Array, begin: readonly number[]): boolean => begin.every((byte, index) => bytes[index] === byte);

/** The container of XLS, ET, DOC and of encrypted workbooks: its directory names what is inside in UTF-16. */
function compound(bytes: Uint8Array): FoundFormat {
  if (hasName(bytes, "EncryptedPackage")) return refused("table-password");
  if (hasName(bytes, "Workbook") || hasName(bytes, "Book")) return { is: "compound" };
  return refused(hasName(bytes, "WordDocument") || hasName(bytes, "PowerPoint Document") ? "table-not-a-table" : "table-other-program");
}

function hasName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((one) => [one.charCodeAt(0), 0]);
  // Entries of the directory are 128 bytes, on boundaries of 128.
  for (let at = 512; at + 128 <= bytes.length; at += 128) if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

const hasUtf16Mark = (bytes: Uint8Array): boolean => startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);

/** Whether there are bytes that no text holds; UTF-16 says at its beginning what it is. */
function looksBinary(bytes: Uint8Array): boolean {
  if (hasUtf16Mark(bytes)) return false;
  const end = Math.min(bytes.length, 200_000);
  for (let at = 0; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) return true;
  }
  return false;
}

/** A web page, or XML of a spreadsheet program, under the name of a workbook. */
function isMarkup(bytes: Uint8Array): boolean {
  const begin = new TextDecoder(startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : "utf-8").decode(bytes.subarray(0, 4096));
  return /^[\uFEFF\s]*(<!doctype|<html|<head|<meta|<body|<table|<style|<div|<\?xml|<!--|mime-version:)/i.test(begin);
}
