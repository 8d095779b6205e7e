import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

type Expected = { status: number; headers?: Record<string, RegExp | null> };

const policy = /script-src 'self' 'wasm-unsafe-eval'.*frame-ancestors 'self'/;

/**
 * Asks a served release for one file of each sort and compares status and headers.
 * @param address of the folder, ending in a slash
 * @param folder the same on this machine; a small archive is put into it to be read by ranges
 * @returns a sentence for each answer that is not as it should be
 */
export async function wrongAnswers(address: string, folder: string): Promise<string[]> {
  writeFileSync(join(folder, "range.pmtiles"), "0123456789".repeat(1000));
  const names = readdirSync(join(folder, "assets"));
  const asset = (pattern: RegExp): string => `assets/${names.find((name) => pattern.test(name)) ?? "missing"}`;
  const always = { "x-content-type-options": /^nosniff$/, "content-security-policy": policy, "referrer-policy": /^no-referrer$/ };
  const checked = { ...always, "cache-control": /^no-cache$/ };
  const kept = { ...always, "cache-control": /^public, max-age=31536000, immutable$/ };
  const zipped = { "content-encoding": /^gzip$/, vary: /Accept-Encoding/ };
  const asked: [path: string, expected: Expected, init?: RequestInit][] = [
    ["", { status: 200, headers: { ...checked, "content-type": /^text\/html; charset=utf-8$/ } }],
    ["index.html", { status: 200, headers: checked }],
    ["compare/linkage-qujing,ftz-kunming?lang=en", { status: 200, headers: { ...checked, "content-type": /^text\/html; charset=utf-8$/ } }],
    ["compare/?compare=park-anning", { status: 200, headers: { ...checked, "content-type": /^text\/html/ } }],
    ["compare/open.js", { status: 200, headers: { ...checked, "content-type": /^text\/javascript/ } }],
    ["compare/a/b", { status: 404, headers: always }],
    ["config.json", { status: 200, headers: { ...checked, "content-type": /^application\/json/ } }],
    ["geodata/zones/features.geojson", { status: 200, headers: { ...checked, ...zipped, "content-type": /^application\/geo\+json/ } }],
    ["THIRD_PARTY_NOTICES.txt", { status: 200, headers: { ...checked, "content-type": /^text\/plain; charset=utf-8$/ } }],
    [asset(/^maplibre-gl-worker.*\.js$/), { status: 200, headers: { ...kept, ...zipped, "content-type": /^text\/javascript/ } }],
    [asset(/\.css$/), { status: 200, headers: { ...kept, "content-type": /^text\/css/ } }],
    [asset(/\.woff2$/), { status: 200, headers: { ...kept, "content-type": /^font\/woff2$/, "content-encoding": null } }],
    ["range.pmtiles", { status: 206, headers: { ...checked, "content-range": /^bytes 10-19\/10000$/, "content-encoding": null } }, { headers: { range: "bytes=10-19", "accept-encoding": "gzip" } }],
    ["assets/missing.js", { status: 404, headers: { ...always, "cache-control": null } }],
    ["geodata/missing.geojson", { status: 404, headers: always }],
    [".htaccess", { status: 404, headers: always }],
    ["web.config", { status: 404, headers: always }],
    ["geodata/", { status: 403, headers: always }],
    ["config.json", { status: 403, headers: always }, { method: "PUT", body: "{}" }],
  ];
  const answers = await Promise.all(asked.map(async ([path, expected, init]) => compare(path, expected, await fetch(`${address}${path}`, { redirect: "manual", ...init }))));
  const bare = await fetch(`${address.slice(0, -1)}?zone=a`, { redirect: "manual" });
  const leads = bare.headers.get("location");
  const again = await fetch(`${address}config.json`, { headers: { "if-none-match": (await fetch(`${address}config.json`)).headers.get("etag") ?? "" } });
  return [
    ...answers.flat(),
    ...(bare.status === 301 && leads === `${new URL(address).pathname}?zone=a` ? [] : [`without the slash: ${bare.status} ${leads}`]),
    ...(again.status === 304 ? [] : [`config.json asked for again: ${again.status} instead of 304`]),
  ];
}

function compare(path: string, { status, headers = {} }: Expected, response: Response): string[] {
  const wrong = Object.entries(headers).filter(([name, pattern]) => {
    const value = response.headers.get(name);
    return pattern === null ? value !== null : !pattern.test(value ?? "");
  });
  return [
    ...(response.status === status ? [] : [`${path || "./"}: ${response.status} instead of ${status}`]),
    ...wrong.map(([name]) => `${path || "./"}: ${name}: ${response.headers.get(name)}`),
  ];
}
