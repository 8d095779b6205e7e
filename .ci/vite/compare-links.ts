import type { Connect, Plugin } from "vite";

/** `/compare/<ids>`, which the servers of a release answer with the page of that folder. */
const link = /^\/compare\/[\w.,~%-]+(?=\?|$)/;
const files = /^\/compare\/(index\.html|open\.js)/;

/** Lets development and preview answer links of comparisons as the servers of a release do. */
export function compareLinks(): Plugin {
  const answer: Connect.NextHandleFunction = (request, _, next) => {
    const { url = "" } = request;
    if (link.test(url) && !files.test(url)) request.url = url.replace(link, "/compare/index.html");
    // The fallback of a page with routes would answer a folder with the map itself.
    else if (/^\/compare\/?(?=\?|$)/.test(url)) request.url = url.replace(/^\/compare\/?/, "/compare/index.html");
    next();
  };
  return {
    name: "pianqu-compare-links",
    configureServer: ({ middlewares }) => void middlewares.use(answer),
    configurePreviewServer: ({ middlewares }) => void middlewares.use(answer),
  };
}
