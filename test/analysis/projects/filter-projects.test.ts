import { expect, test } from "vitest";
import { filteredProjects, noFilter, sortedProjects, totalsOf } from "../../../src/analysis/projects/filter-projects";
import { publishedProjects, type LibraryProject } from "../../../src/analysis/projects/library-projects";
import { releasedProjects } from "../../../src/analysis/projects/released-projects";
import { theRealRegister } from "../../support/register";
import { anInvestment } from "../../support/library";

const entry = (id: string, over: Parameters<typeof anInvestment>[1] = {}): LibraryProject => ({ id, published: null, entered: anInvestment(id, over) });
const register = publishedProjects((await theRealRegister()).statements).map((published): LibraryProject => ({ id: published.id, published, entered: null }));
const named = (id: string) => ({ "park-anning": "安宁产业园区" })[id] ?? id;

test("sums are over what has a figure, and say over how many: unknown is no zero", () => {
  const some = [entry("a", { investmentYuan: 0.1, land: 200_000 }), entry("b", { investmentYuan: 0.2 }), entry("c"), ...register];
  expect(totalsOf(some)).toEqual({ count: 26, withInvestment: 2, yuan: 0.3, withLand: 1, land: 200_000 });
  expect(totalsOf(register)).toMatchObject({ withInvestment: 0, yuan: 0 });
});

test("what is unknown stands last, upwards and downwards", () => {
  const some = [entry("none"), entry("small", { investmentYuan: 1 }), entry("large", { investmentYuan: 9 })];
  const order = (isDown: boolean) => sortedProjects(some, { key: "investment", isDown }, named).map(({ id }) => id);
  expect([order(false), order(true)]).toEqual([["small", "large", "none"], ["large", "small", "none"]]);
});

test("filters hold together, and search reads names in both languages and zones", () => {
  const some = [entry("a", { stage: "signed", zone: "park-anning", isNegotiated: true }), entry("b", { stage: "signed" }), ...register];
  const found = (part: Partial<typeof noFilter>) => filteredProjects(some, { ...noFilter, ...part }, named).map(({ id }) => id);
  expect(found({ stage: "signed" })).toEqual(["a", "b", "project-xinlong-phosphate"]);
  expect(found({ stage: "signed", negotiated: true })).toEqual(["a"]);
  expect(found({ query: "安宁" })).toEqual(["a"]);
  expect(found({ query: "wingtech" })).toEqual(["project-wingtech-park"]);
  expect(found({ stage: "unknown", industry: "unknown" })).toEqual([]);
  expect(found({})).toHaveLength(25);
});

test("of what leaves the office nothing is negotiated or internal, and an internal entry takes nothing published with it", () => {
  const centre = register.find(({ id }) => id === "project-exhibition-centre");
  const taken: LibraryProject = { id: "p", published: centre?.published ?? null, entered: anInvestment("p", { name: "NEIBU" }) };
  const talks: LibraryProject = { id: "t", published: null, entered: anInvestment("t", { name: "NEIBU", releaseClass: "public", isNegotiated: true }) };
  const left = releasedProjects([...register.filter((one) => one !== centre), taken, talks, entry("open", { releaseClass: "public" })]);
  expect(left.map(({ id }) => id)).toEqual(expect.arrayContaining(["project-exhibition-centre", "open"]));
  expect(left).toHaveLength(22);
  expect(JSON.stringify(left)).not.toMatch(/NEIBU|东风重机|铅锌/);
});
