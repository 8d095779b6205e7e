import { z } from "./schema";

/** 谋划、签约、开工、投产、增资 */
export const projectStages = ["planning", "signed", "started", "producing", "expanding"] as const;
export const ProjectStage = z.enum(projectStages);
export type ProjectStage = z.infer<typeof ProjectStage>;
