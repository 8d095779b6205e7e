import type { StatementStatus } from "../../domain/statement";
import { StatusGlyph } from "../swatches/StatusGlyph";
import { BilingualMessage } from "../widgets/BilingualMessage";

/** A status by its sign and its word. */
export const StatusLabel = ({ status }: { status: StatementStatus }) => (
  <>
    <StatusGlyph status={status} />
    <BilingualMessage of={`statement.status.${status}`} />
  </>
);
