import { usePlan } from "../../store/use-plan";
import type { Layout } from "../shell/use-layout";
import css from "./CompareParts.module.css";
import { CompareStrip } from "./CompareStrip";
import { CompareTable } from "./CompareTable";
import { SidesPanel } from "./SidesPanel";

/** What stands beside and below the panes of a comparison: the table with the strip of charts, or what each of two sides shows. */
export function CompareParts({ layout }: { layout: Layout }) {
  const mode = usePlan((state) => state.comparison?.mode ?? null);
  if (mode === null) return null;
  if (mode !== "places") return <SidesPanel layout={layout} />;
  const isPhone = layout === "phone";
  return (
    <>
      <aside className={css.details}>
        <CompareTable />
      </aside>
      {!isPhone && (
        <section className={css.strip}>
          <CompareStrip />
        </section>
      )}
    </>
  );
}
