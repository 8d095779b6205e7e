import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readStatements } from "../../src/formats/read-statements";

/** Reads the committed register of statements as the app does. */
export const theRealRegister = () => readStatements((path) => readFile(join(import.meta.dirname, "../../geodata", path), "utf8"));
