/**
 * The one place where the schema library is configured. `jitless` because the content security
 * policy forbids `eval`, which the compiled validators would need.
 */
import * as z from "zod/mini";

z.config({ jitless: true });

export { z };
