/**
 * Names the fonts and the worker of the baseline in the head of its page, so that they come together with
 * its script instead of after it.
 * @returns {import("vite").Plugin}
 */
export function preloadHints() {
  return {
    name: "bench-preload-hints",
    transformIndexHtml: {
      order: "post",
      handler: (_, { bundle = {} }) =>
        Object.keys(bundle).flatMap((path) => {
          if (path.endsWith(".woff2")) return [hint({ rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: `./${path}` })];
          if (path.includes("-worker")) return [hint({ rel: "modulepreload", as: "worker", href: `./${path}` })];
          return [];
        }),
    },
  };
}

/** @param {Record<string, string | true>} attrs */
const hint = (attrs) => ({ tag: "link", attrs, injectTo: /** @type {const} */ ("head") });
