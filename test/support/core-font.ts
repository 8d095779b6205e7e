import subsetFont from "subset-font";

/** Which of these characters a woff2 file has signs for, read from its character map after decompression. */
export async function charactersIn(woff2: Buffer, asked: string): Promise<string> {
  const found = mappedIn(await subsetFont(woff2, asked, { targetFormat: "truetype" }));
  return [...asked].filter((character) => found.has(character.codePointAt(0) ?? 0)).join("");
}

function mappedIn(bytes: Buffer): Set<number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = tableAt(view, "cmap");
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
    if (view.getUint16(at) === 4) readSegments(view, at, found);
    if (view.getUint16(at) === 12) readGroups(view, at, found);
  }
  return found;
}

function tableAt(view: DataView, tag: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    if ([0, 1, 2, 3].every((i) => view.getUint8(at + i) === tag.charCodeAt(i))) return view.getUint32(at + 8);
  }
  throw new Error(`no table ${tag}`);
}

/** Format 4: segments of the basic plane; that a segment may hold gaps makes the answer too large at most. */
function readSegments(view: DataView, at: number, found: Set<number>): void {
  const size = view.getUint16(at + 6);
  for (let i = 0; i < size; i += 2) {
    const [end, start] = [view.getUint16(at + 14 + i), view.getUint16(at + 16 + size + i)];
    for (let code = start; code <= end && code < 0xffff; code += 1) found.add(code);
  }
}

/** Format 12: groups of all planes. */
function readGroups(view: DataView, at: number, found: Set<number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    for (let code = view.getUint32(at + 16 + i * 12); code <= view.getUint32(at + 20 + i * 12); code += 1) found.add(code);
  }
}
