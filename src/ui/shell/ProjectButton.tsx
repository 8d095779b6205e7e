import { useActions, usePlan } from "../../store/use-plan";
import { IconButton } from "../widgets/IconButton";
import { ProjectIcon } from "../widgets/ProjectIcon";
import { useTranslation } from "../widgets/use-translation";

/** Opens and closes the project panel; an exhibition keeps nothing. */
export function ProjectButton({ wide = false, onPress }: { wide?: boolean; onPress?: () => void }) {
  const { t } = useTranslation();
  const isOpen = usePlan((state) => state.drawer === "project");
  const isExhibition = usePlan((state) => state.role === "exhibition");
  const { setDrawer } = useActions();
  if (isExhibition) return null;
  return (
    <IconButton
      label={t("project.open")}
      words={wide ? "project.open" : null}
      icon={<ProjectIcon />}
      aria-expanded={isOpen}
      data-opens="project"
      onClick={() => {
        onPress?.();
        setDrawer(isOpen ? "none" : "project");
      }}
    />
  );
}
