import { useEffect, type ReactNode } from "react";
import type { MessageKey } from "../../i18n/translate";
import { libraryParts, shownLibraryView, shownPart, type LibraryPart } from "../../store/shown-library";
import { useActions, usePlan } from "../../store/use-plan";
import css from "./LibraryParts.module.css";
import { BilingualMessage } from "../widgets/BilingualMessage";
import { Tabs } from "../widgets/Tabs";
import { useTranslation } from "../widgets/use-translation";
import { ProjectsView } from "./projects/ProjectsView";
import { ResourcesView } from "./resources/ResourcesView";
import { SplitsView } from "./splits/SplitsView";

const words = { projects: "library.part.projects", resources: "library.part.resources", splits: "library.part.splits" } as const satisfies Record<LibraryPart, MessageKey>;
const viewOf = { projects: ProjectsView, resources: ResourcesView, splits: SplitsView } as const;

/** The libraries that may be shown, one at a time. */
export function LibraryParts({ aside }: { aside?: ReactNode }) {
  const { t } = useTranslation();
  const { showLibrary, askForStatements } = useActions();
  const part = usePlan(shownPart);
  const view = usePlan(shownLibraryView);
  const parts = usePlan(libraryParts);
  const View = viewOf[part];
  // Projects and rules stand in the register.
  useEffect(() => askForStatements(), [askForStatements]);
  return (
    <Tabs
      label={t("library.parts")}
      value={part}
      tabs={parts.map((value) => ({ value, label: <BilingualMessage of={words[value]} /> }))}
      // What was open in one library is nothing in another.
      onChange={(of) => showLibrary({ of, open: null })}
      aside={aside}
    >
      <div className={css.part} data-undoes>
        <View key={part} as={view} />
      </div>
    </Tabs>
  );
}
