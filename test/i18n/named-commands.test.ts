import { expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { everyMessage } from "../support/every-message";

test("commands that the words name are there", () => {
  const texts = Object.values(everyMessage).flatMap((words) => Object.values(words));
  const named = texts.flatMap((text) => [...text.matchAll(/npm (?:run )?([\w:-]+)/g)].map(([, name = ""]) => name));
  expect(named).not.toEqual([]);
  expect(named.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
});
