import { readFileSync } from "node:fs";
import { test } from "vitest";
import { Statement } from "../../src/domain/statement";
import { themeIds } from "../../src/domain/theme";
import { themeModelOf } from "../../src/analysis/themes/theme-model-of";
import { theRealPublication } from "../support/publication";
test("try", async () => {
  const pub = (await theRealPublication()).publication;
  const statements = ["000","001","002","003","004","pages"].flatMap((f) => JSON.parse(readFileSync(`geodata/statements/${f}.json`,"utf8")).map((s: unknown) => Statement.parse(s)));
  for (const id of themeIds) {
    const t0 = performance.now();
    const m = themeModelOf({ publication: pub, statements, projects: [], industries: [], quota: [], year: null }, id);
    console.log(id, m.kind, m.method, m.known, m.of, m.years, m.year, m.asOf, (performance.now()-t0).toFixed(1)+"ms");
    console.log(m.classes.map((c) => [c.id, c.count, JSON.stringify(c.roles), JSON.stringify(c.bounds), JSON.stringify(c.paint)].join(" ")).join("\n"));
    for (const v of m.values.values()) console.log("  ", v.feature, v.status, v.value, v.parts.map((p) => `${p.class}/${p.role ?? p.status}/${p.amount}`).join(" "), "others", v.others.length);
    console.log("unplaced", m.unplaced.length, JSON.stringify(m.levels));
  }
});
