import type { Statement } from "../../domain/statement";
import { BothWords } from "../layers/BothWords";
import tray from "../layers/UnlocatedTray.module.css";
import { StatementList } from "./StatementList";
import css from "./UnplacedStatements.module.css";

/** In the tray: what speaks of a policy or of the whole, so that no map can show where. */
export const UnplacedStatements = ({ statements }: { statements: readonly Statement[] }) => (
  <>
    <h3>
      <BothWords words="statement.tray" />
    </h3>
    <p className={tray.row}>
      <span className={tray.why}>
        <BothWords words="statement.tray.why" />
      </span>
    </p>
    <div className={css.list}>
      <StatementList statements={statements} />
    </div>
  </>
);
