import { expect, test } from "vitest";
import { publishedProjects } from "../../src/analysis/projects/library-projects";
import { spotsOf } from "../../src/analysis/projects/project-places";
import type { Statement } from "../../src/domain/statement";
import { theRealPublication } from "../support/publication";
import { theRealRegister } from "../support/register";

const { statements, problems } = await theRealRegister();
const projects = publishedProjects(statements);
const mentions = statements.flatMap((statement) => statement.projects.map((project) => ({ statement, project })));

/** What a sentence must say before a project of it may stand at a stage. */
const says: Readonly<Record<string, (statement: Statement) => boolean>> = {
  signed: ({ text }) => /签订|签约/.test(text.zh),
  started: ({ status }) => status === "under-construction",
  producing: ({ status, text }) => status === "existing" && /(?<!试)(投产|投入生产)/.test(text.zh),
};

test("the register names its projects, each by one name", () => {
  expect(problems).toEqual([]);
  expect(projects).toHaveLength(23);
  for (const { project } of mentions) expect(project.name, project.id).toEqual(projects.find(({ id }) => id === project.id)?.name);
  expect(new Set(projects.map(({ name }) => name.zh)).size).toBe(projects.length);
});

test("no project stands at a stage that its sentence does not say", () => {
  const staged = mentions.filter(({ project }) => project.stage !== null);
  expect(staged.length).toBeGreaterThan(8);
  expect(staged.filter(({ statement, project }) => !says[project.stage ?? ""]?.(statement)).map(({ project }) => project.id)).toEqual([]);
  // 拟建、推动落地、加快建设进度、试生产 say no stage.
  expect(projects.filter(({ stage }) => stage === null).map(({ id }) => id)).toEqual(expect.arrayContaining(["project-coffee-exchange", "project-beidou-platform", "project-yangguang-2", "project-dongfeng-heavy-machinery"]));
});

test("its dates stand in its sentences", () => {
  const dated = mentions.flatMap(({ statement, project }) => Object.values(project.dates).map((date) => ({ date, text: statement.text.zh })));
  expect(dated).toHaveLength(5);
  for (const { date, text } of dated) expect(text).toContain(date.length === 4 ? `${date}年` : `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`);
});

test("its name is made of the words of its sentences", () => {
  const pairs = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  for (const { id, name, statements: own } of projects) {
    const said = own.map(({ text }) => text.zh).join("");
    const words = pairs(name.zh.replace(/（.*?）/g, ""));
    expect(words.filter((pair) => said.includes(pair)).length / words.length, id).toBeGreaterThanOrEqual(0.5);
  }
});

test("what is talked about or sought is internal, and nothing else of a project is", () => {
  for (const { statement, project } of mentions) expect(project.isNegotiated, statement.id).toBe(statement.releaseClass === "internal");
  expect(projects.filter(({ isNegotiated }) => isNegotiated).map(({ id }) => id)).toEqual(["project-lead-zinc-headquarters", "project-dongfeng-heavy-machinery"]);
});

test("no project of the register is shown at a site of its own: its places stand in, or its zones", async () => {
  const { publication } = await theRealPublication();
  for (const published of projects) {
    const spots = spotsOf({ id: published.id, published, entered: null }, publication);
    expect(spots.filter(({ isExact }) => isExact), published.id).toEqual([]);
    const stands = new Set([...published.places.map((id) => `place:${id}`), ...published.units.map((id) => `unit:${id}`), "unit:linkage-qujing"]);
    expect(spots.filter(({ key }) => !stands.has(key)), published.id).toEqual([]);
  }
  // Of Nanhaizi no point is known: its projects stand with the zone that it is part of.
  const [spot] = spotsOf({ id: "x", published: projects.find(({ id }) => id === "project-longji-1") ?? null, entered: null }, publication);
  expect(spot?.key).toBe("unit:linkage-qujing");
});

test("several sentences of one project are put together", () => {
  const centre = projects.find(({ id }) => id === "project-exhibition-centre");
  expect(centre?.statements.map(({ id }) => id)).toEqual(["S0-027", "S0-028", "S0-029"]);
  expect([centre?.stage, centre?.places, centre?.units]).toEqual(["started", ["place-wujiaba"], ["ftz-kunming", "530111"]]);
});
