import { test } from "./plan-test";

// `npm run soak` takes 300 visitors and the stricter bound; the first few still fill caches.
test("fifteen visitors leave nothing behind", async ({ plan }) => {
  test.setTimeout(240_000);
  await plan.steady.soaks(15, 12);
});
