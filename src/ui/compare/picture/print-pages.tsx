import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { MapCapture } from "../../../store/map-capture";
import type { PlanStoreApi } from "../../../store/plan-store";
import { PlanContext } from "../../../store/use-plan";
import { makePrintJob } from "./print-job";
import { PrintSheet } from "./PrintSheet";

/**
 * Prints the comparison. Its pages are no part of the page of the app, which lays itself out anew for the paper and may take any part of it
 * away; they are there only until the print is over.
 * @throws where nothing is compared, or the maps keep changing
 */
export async function printComparison(store: PlanStoreApi, capture: MapCapture): Promise<void> {
  const job = await makePrintJob(store, capture);
  const page = document.documentElement;
  const title = document.title;
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  try {
    flushSync(() =>
      root.render(
        <PlanContext value={store}>
          <PrintSheet job={job} />
        </PlanContext>,
      ),
    );
    await place.querySelector("img")?.decode();
    page.dataset["printing"] = "comparison";
    // Browsers propose it as the name of a PDF.
    document.title = job.fileName;
    await printed();
  } finally {
    delete page.dataset["printing"];
    document.title = title;
    root.unmount();
    place.remove();
    job.end();
  }
}

/** Some browsers return from printing before it is over. */
const printed = (): Promise<void> =>
  new Promise((resolve) => {
    window.addEventListener("afterprint", () => resolve(), { once: true });
    window.print();
  });
