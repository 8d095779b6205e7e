import { ReleaseClass } from "./dataset";
import { WebAddress, z } from "./schema";
import { Text } from "./text";

/** A source that figures are cited from: one of the five documents, a regulation or a public page. */
export const SourceDocument = z.object({
  id: z.string(),
  title: Text,
  /** Short enough for a source chip. */
  shortTitle: Text,
  number: z.nullable(z.string()),
  date: z.nullable(z.string()),
  issuer: z.nullable(Text),
  stage: z.enum(["final", "draft", "proposal", "secondary"]),
  url: z.nullable(WebAddress),
  releaseClass: ReleaseClass,
  note: z.nullable(Text),
});
export type SourceDocument = z.infer<typeof SourceDocument>;
