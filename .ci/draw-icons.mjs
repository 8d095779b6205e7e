import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright";
import { findBrowser, launchOptions } from "./browser.mjs";
import { root } from "./command.mjs";

/**
 * Draws the pictures of an installed app from public/icon.svg; to be run after that was changed. Systems cut a maskable
 * one to shapes of their own: the mark stays in the middle four fifths, and the ground reaches the edges.
 */
const icons = [
  { file: "icon-192.png", side: 192, share: 1, ground: "transparent" },
  { file: "icon-512.png", side: 512, share: 1, ground: "transparent" },
  { file: "icon-maskable-512.png", side: 512, share: 0.8, ground: null },
  // On the start page of an iPhone or iPad what is transparent is black.
  { file: "apple-touch-icon.png", side: 180, share: 0.9, ground: null },
];

const svg = readFileSync(join(root, "public/icon.svg"), "utf8");
const own = /<rect[^>]*fill="(#[0-9a-fA-F]{3,6})"/.exec(svg)?.[1] ?? "#ffffff";
const browser = await chromium.launch(launchOptions(findBrowser()));
const page = await browser.newPage();
for (const { file, side, share, ground } of icons) {
  await page.setViewportSize({ width: side, height: side });
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  await page.setContent(`<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground ?? own}"><img src="${source}" width="${side * share}" height="${side * share}"></body>`);
  writeFileSync(join(root, "public", file), await page.screenshot({ omitBackground: true }));
}
await browser.close();
