import type { CellIndustry } from "../../../domain/comparison-table";
import { words } from "../../../sheets/comparison-words";
import { LeadWords } from "../../layers/LeadWords";
import hidden from "../../shell/hidden.module.css";
import { IndustryTile } from "../IndustryTile";
import own from "./IndustriesShared.module.css";

/** Industries by icon; their names are seen where there is room, and always heard. */
export const IndustryTiles = ({ industries, isNamed }: { industries: readonly CellIndustry[]; isNamed: boolean }) => (
  <ul className={own.tiles}>
    {industries.map(({ industry, role, basis }) => (
      <li key={industry}>
        <IndustryTile industry={industry} role={role} value={basis.value} />
        <span className={isNamed ? undefined : hidden.hidden}>
          <LeadWords words={words(`statement.industry.${industry}`)} />
        </span>
      </li>
    ))}
  </ul>
);
