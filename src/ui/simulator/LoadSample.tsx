import type { Position } from "geojson";
import { useState } from "react";
import { accountTree } from "../../analysis/account-tree";
import { isEmptyProject } from "../../domain/project";
import type { PutRecord } from "../../domain/project-commands";
import { collectionNames, countRecords, type Collections } from "../../domain/project-records";
import { countSamples } from "../../domain/sample";
import type { ProjectState } from "../../store/project-state";
import { publicationOfAllDays } from "../../store/shown-publication";
import { usePlanStore } from "../../store/use-plan";
import { Section } from "../inspector/Section";
import { Dialog } from "../widgets/Dialog";
import { useTranslation } from "../widgets/use-translation";
import buttons from "../widgets/buttons.module.css";
import css from "./Sample.module.css";

type Loading = { status: "idle" } | { status: "asking" } | { status: "running" } | { status: "failed" };

/** In the project panel: the sample with what it is. */
export function LoadSample({ project }: { project: ProjectState }) {
  const { t } = useTranslation();
  if (countSamples(project.value.collections).samples > 0) return null;
  return (
    <Section title="sample.title">
      <div className={css.sample}>
        <SampleButton project={project} />
        <p className={css.about}>{t("sample.about")}</p>
      </div>
    </Section>
  );
}

/** Loads the fictional sample, and only when asked: into an empty project at once, else in the place of what is there. */
export function SampleButton({ project }: { project: ProjectState }) {
  const { t } = useTranslation();
  const store = usePlanStore();
  const [now, setNow] = useState<Loading>({ status: "idle" });
  const { value, access, actions } = project;
  const load = async () => {
    setNow({ status: "running" });
    try {
      const [{ sampleProject }, { placeCentre }] = await Promise.all([import("../../analysis/sample-project"), import("../../analysis/comparison/place-centre")]);
      const state = store.getState();
      const present = state.project?.value ?? value;
      const at = new Date();
      const known = new Set((state.statements ?? []).filter(({ industries }) => industries.length > 0).flatMap(({ zones }) => zones));
      const publication = publicationOfAllDays(state);
      const tree = accountTree(publication, null);
      const centres = new Map<string, Position>(publication.zones.flatMap((zone) => {
        const centre = placeCentre(zone);
        return centre ? [[zone.id, centre] as const] : [];
      }));
      const sample = sampleProject(tree, at.getFullYear(), known, { id: `sample-${at.getTime()}`, at: at.toISOString(), centres });
      // Nothing of what was there stays beside it but whose computer this is.
      actions.run(isEmptyProject(present) ? { name: "change-records", why: "sample", changes: putAll(sample.collections) } : { name: "replace-project", project: { ...sample, office: present.office } });
      setNow({ status: "idle" });
    } catch {
      setNow({ status: "failed" });
    }
  };
  const ask = () => (isEmptyProject(value) ? void load() : setNow({ status: "asking" }));
  return (
    <>
      <button type="button" className={buttons.quiet} disabled={access.status === "reader" || now.status === "running"} onClick={ask}>
        {t("sample.load")}
      </button>
      {now.status === "failed" && <p role="alert">{t("sample.failed")}</p>}
      {now.status === "asking" && (
        <Dialog title={t("sample.replace.title")} narrow onClose={() => setNow({ status: "idle" })}>
          <div className={css.ask}>
            <p>{t("sample.replace", { n: countRecords(value.collections) })}</p>
            <div className={css.buttons}>
              <button type="button" className={buttons.main} onClick={() => void actions.saveFile()}>
                {t("sample.saveFirst")}
              </button>
              <button type="button" className={buttons.quiet} onClick={() => void load()}>
                {t("sample.confirm")}
              </button>
              <button type="button" className={buttons.quiet} onClick={() => setNow({ status: "idle" })}>
                {t("sample.cancel")}
              </button>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

const putAll = (collections: Collections): PutRecord[] =>
  collectionNames.flatMap((collection) => Object.values(collections[collection]).map((record) => ({ name: "put-record", collection, record })));
