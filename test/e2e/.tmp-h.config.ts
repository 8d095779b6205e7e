import base from "./playwright.config";
export default { ...base, outputDir: "/tmp/pqout", reporter: [["line"]], use: { ...base.use, baseURL: "http://127.0.0.1:4377" },
 webServer: { ...base.webServer, command: "node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port 4377 --strictPort --outDir /tmp/pqdist", url: "http://127.0.0.1:4377" } };
