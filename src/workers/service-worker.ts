import { runServiceWorker } from "./offline/run-service-worker";
import type { BuildList } from "./offline/keep-app";

/** Written by the build, when all of its files are there. */
declare const BUILD_LIST: BuildList;

runServiceWorker(self as unknown as ServiceWorkerScope, BUILD_LIST);
