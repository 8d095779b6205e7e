/** A node of a well-known text: `KEYWORD["text", 1.0, NODE[…]]`. */
export type WktNode = { keyword: string; texts: string[]; numbers: number[]; nodes: WktNode[] };

/** A system of any office takes some 2,000 characters; what is longer is cut and reads as far as it goes. */
const longest = 20_000;
/** Also the deepest they can lie in one another. */
const mostNodes = 2000;

/**
 * The tree of a well-known text of ESRI, OGC or ISO 19162 (WKT 1 and 2); `null` for anything else. Takes round and square brackets,
 * and a text that breaks off.
 */
export function parseWkt(text: string): WktNode | null {
  const source = text.slice(0, longest);
  const token = /\s*(?:"((?:[^"]|"")*)"|([A-Za-z_]\w*)\s*[[(]|([A-Za-z_]\w*)|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|([\])])|(,))/y;
  const root: WktNode = { keyword: "", texts: [], numbers: [], nodes: [] };
  const open = [root];
  let nodes = 0;
  for (;;) {
    const found = token.exec(source);
    const current = open.at(-1);
    if (!found || !current) break;
    const [, quoted, keyword, word, number, close] = found;
    if (quoted !== undefined) current.texts.push(quoted.replaceAll('""', '"'));
    else if (keyword !== undefined) {
      nodes += 1;
      if (nodes > mostNodes) return null;
      const node: WktNode = { keyword: keyword.toUpperCase(), texts: [], numbers: [], nodes: [] };
      current.nodes.push(node);
      open.push(node);
    } else if (word !== undefined) current.texts.push(word);
    else if (number !== undefined) current.numbers.push(Number(number));
    else if (close !== undefined) {
      open.pop();
      if (open.length === 1) break;
    }
  }
  return root.nodes[0] ?? null;
}

/** The first node of one of the keywords, at any depth. */
export function findNode(node: WktNode, ...keywords: string[]): WktNode | null {
  if (keywords.includes(node.keyword)) return node;
  for (const child of node.nodes) {
    const found = findNode(child, ...keywords);
    if (found) return found;
  }
  return null;
}

/** Direct children of a keyword. */
export const childrenOf = (node: WktNode, ...keywords: string[]): WktNode[] => node.nodes.filter(({ keyword }) => keywords.includes(keyword));
