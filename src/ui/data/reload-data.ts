import { renewCached } from "../../platform/latest-geodata";

/** Loads the page again with the files that the server has now; the address, and with it the view, stays. */
export async function reloadData(paths: readonly string[]): Promise<void> {
  await renewCached(paths.filter((path) => path.endsWith("json")));
  window.location.reload();
}
