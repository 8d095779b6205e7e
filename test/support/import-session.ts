import { openedImport, withChecked, withSettled, groupsOf, tickedLayers, settledOf, type OpenImport } from "../../src/ui/spatial/open-import";
import type { CrsChoice } from "../../src/domain/spatial/crs-choice";
import type { RepairId } from "../../src/domain/spatial/geometry-report";
import { ImportSession } from "../../src/workers/answer-import-request";
import type { Asked } from "../../src/workers/import-client";
import type { AnswerTo, ImportRequest } from "../../src/workers/import-messages";
import { aReadingContext, spatialFixture } from "./spatial-reading";

/** An import without its worker: questions are answered on this thread. */
export class TestImport {
  readonly session = new ImportSession(aReadingContext());

  readonly ask = async <R extends ImportRequest>(request: R): Promise<Asked<R["ask"]>> => {
    const answer = await this.session.answer(request);
    return answer.is === "failed" ? { ok: false, fault: answer.fault } : { ok: true, value: answer as AnswerTo[R["ask"]] };
  };

  /** The answer, where there must be one. */
  async told<R extends ImportRequest>(request: R): Promise<AnswerTo[R["ask"]]> {
    const answer = await this.ask(request);
    if (!answer.ok) throw new Error(JSON.stringify(answer.fault));
    return answer.value;
  }

  reads(...files: readonly { name: string; bytes: ArrayBuffer }[]): Promise<AnswerTo["read"]> {
    return this.told({ ask: "read", files });
  }

  readsFixture(path: string): Promise<AnswerTo["read"]> {
    return this.reads({ name: path.slice(path.lastIndexOf("/") + 1), bytes: spatialFixture(path).buffer });
  }

  readsText(name: string, text: string): Promise<AnswerTo["read"]> {
    return this.reads({ name, bytes: new TextEncoder().encode(text).buffer });
  }

  /** A file of other programs, read and brought to its place as the user would. */
  async placed(path: string, choice: CrsChoice, repairs: readonly RepairId[] = []): Promise<OpenImport> {
    const { layers, faults, sha256 } = await this.readsFixture(path);
    let open = openedImport(layers, faults, sha256);
    for (const group of groupsOf(open)) open = withSettled(open, group, { choice, decidedBy: "user", addedUncertaintyM: choice.kind === "gcj-02" ? 10 : 0 });
    for (const layer of tickedLayers(open)) {
      const found = await this.told({ ask: "place", layer: layer.layer, choice: settledOf(open, layer)?.choice ?? choice, parent: null });
      const now = repairs.length > 0 ? await this.told({ ask: "repair", layer: layer.layer, repairs, parent: null }) : found;
      open = withChecked(open, layer.layer, { found, now, repairs });
    }
    return open;
  }
}
