import { usePlan } from "../../store/use-plan";
import { SampleBanner } from "../simulator/SampleBanner";
import { ProjectNotices } from "./ProjectNotices";
import { SaidBubble } from "./SaidBubble";
import { useProject } from "./use-project";
import { useProjectKeys } from "./use-project-keys";
import styles from "./ProjectNotices.module.css";

/** What of the project is there with its panel closed: the keys that undo, and what has to be said at once. */
export function ProjectPresence() {
  const project = useProject();
  const isExhibition = usePlan((state) => state.role === "exhibition");
  useProjectKeys(!isExhibition);
  if (!project) return null;
  const banner = <SampleBanner project={project} readOnly={isExhibition} />;
  if (isExhibition) return <div className={styles.presence}>{banner}</div>;
  return (
    <div className={styles.presence}>
      {banner}
      <ProjectNotices project={project} />
      <SaidBubble said={project.said} />
    </div>
  );
}
