import { beginReading, isServed, readConfigurationText } from "#platform";
import { policyFor } from "../formats/content-policy";
import { readConfiguration } from "../formats/read-configuration";
import { sayBootFailed } from "./boot-failed";

/** Set by oldest-browser.js, which has said so already. */
const isTooOld = "tooOld" in document.documentElement.dataset;

/**
 * Before anything of the app runs, the configuration is read and the page forbids itself every origin it does
 * not name. Development needs the sockets of its server; from disk the whole policy stands in the page.
 */
async function boot(): Promise<void> {
  beginReading();
  const read = await readConfiguration(readConfigurationText);
  if (isServed && import.meta.env.PROD) {
    const policy = Object.assign(document.createElement("meta"), { httpEquiv: "Content-Security-Policy", content: policyFor(read.configuration) });
    document.head.append(policy);
  }
  const { start } = await import("./start");
  start(read);
}

if (!isTooOld) boot().catch(() => sayBootFailed(document.getElementById("app")));
