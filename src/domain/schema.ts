/**
 * The one place where the schema library is configured. `jitless` because the content security
 * policy forbids `eval`, which the compiled validators would need.
 */
import * as z from "zod/mini";

z.config({ jitless: true });

/** A link a reader may follow; other schemes run code or open files. */
export const WebAddress = z.url({ protocol: /^https?$/ });

/** A part that may be left out, and what then holds. */
export const { _default: withDefault } = z;

export { z };
