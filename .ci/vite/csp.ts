import type { Plugin } from "vite";

/** What no configuration can change; the rest is inserted when it has been read (src/formats/content-policy.ts). */
export const servedPolicy = [
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

const fromDisk = [
  "default-src 'none'",
  "script-src file: 'wasm-unsafe-eval'",
  "style-src file:",
  "img-src file: data: blob:",
  "font-src file:",
  "connect-src blob: data:",
  "worker-src blob: data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** Puts the content security policy first into the head of the built page; development needs inline scripts. */
export function contentSecurityPolicy(from: "server" | "disk"): Plugin {
  const policy = (from === "server" ? servedPolicy : fromDisk).join("; ");
  return {
    name: "pianqu-csp",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) => html.replace("<head>", `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}">`),
    },
  };
}
