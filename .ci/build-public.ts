/** `npm run build:public`: `dist-public/`, or the folder given as argument, with nothing of class internal in it. */
import { join, resolve } from "node:path";
import { root } from "./command.mjs";
import { buildPublic } from "./public/build-public";
import { runMain } from "./say.mjs";
import { wholePublicationFolder } from "./vite/publication";

await runMain(() => buildPublic(root, wholePublicationFolder(root), resolve(process.argv[2] ?? join(root, "dist-public"))));
