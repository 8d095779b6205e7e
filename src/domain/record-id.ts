import { isPrototypeKey } from "./plain-json";
import { z } from "./schema";

/** The id of a record of a project, a story or a chapter. */
export const RecordId = z.string().check(z.regex(/^[A-Za-z0-9][\w.-]{0,79}$/), z.refine((id) => !isPrototypeKey(id)));
