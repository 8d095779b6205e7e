/**
 * The one place where the schema library is configured. `jitless` because the content security
 * policy forbids `eval`, which the compiled validators would need.
 */
import * as z from "zod/mini";

z.config({ jitless: true });

/** A link a reader may follow; other schemes run code or open files. */
export const WebAddress = z.url({ protocol: /^https?$/ });

/** A part that may be left out, and what then holds. (Taken by its name: reading it off `z` would keep the whole library.) */
export { _default as withDefault } from "zod/mini";

export { z };
