import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./command.mjs";

/** @typedef {import("playwright").Page} Page */

const folder = join(root, "geodata/stories");

/**
 * Every chapter of every story as a wall shows it, at two sizes; and one of each other shape of screen.
 * @returns {{ name: string, size: "hall" | "wall" | "wide" | "totem" | "phone", link: string, before?: (page: Page) => Promise<void> }[]}
 */
export function storyPictures() {
  const stories = readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "dataset.json")
    .map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
  const open = stories.filter(({ releaseClass }) => releaseClass === "public");
  const chapters = stories.flatMap((story) => story.chapters.map((chapter, index) => ({ story, link: linkTo(story, index), name: `${story.id}-${index + 1}-${chapter.id}` })));
  return [
    ...chapters.flatMap(({ name, link }) => /** @type {const} */ (["hall", "wall"]).map((size) => ({ name: `story-${name}-${size}`, size, link, before: standing }))),
    ...open.flatMap((story) => [
      { name: `story-${story.id}-both-wide`, size: /** @type {const} */ ("wide"), link: `${linkTo(story, 0)}&lang=both`, before: standing },
      { name: `story-${story.id}-en-totem`, size: /** @type {const} */ ("totem"), link: `${linkTo(story, 0)}&lang=en`, before: standing },
      { name: `story-${story.id}-phone`, size: /** @type {const} */ ("phone"), link: `?story=${story.id}` },
    ]),
  ];
}

/** One that is not for the public stands on the desk of the office alone. */
const linkTo = ({ id, releaseClass }, index) => (releaseClass === "public" ? `?kiosk=1&story=${id}&chapter=${index + 1}` : `?story=${id}&chapter=${index + 1}&role=planner`);

/** A key stops the loop as soon as there is one, so that the chapter stands however long it takes to be drawn. @param {Page} page */
async function standing(page) {
  await page.getByTestId("chapter-announcement").filter({ hasText: /\S/ }).waitFor({ state: "attached", timeout: 60_000 });
  await page.keyboard.press("Shift");
}
