import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";

/** Where nginx is on this machine, or `null`. System folders are often not on the path of a plain user. */
export function findNginx(): string | null {
  const places = ["nginx", "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/opt/homebrew/bin/nginx"];
  return places.find((place) => spawnSync(place, ["-v"], { stdio: "ignore" }).status === 0) ?? null;
}

export type Mount = { path: string; site: "site" | "site-public" };

/**
 * Serves an unpacked release by its own nginx settings: changed in them is only what the notes tell an office to change.
 * @param work an empty folder for what nginx writes
 */
export async function serveByNginx(nginx: string, release: string, work: string, mounts: readonly Mount[]): Promise<{ origin: string; close: () => Promise<void> }> {
  const port = await freePort();
  mkdirSync(join(work, "logs"), { recursive: true });
  const place = (text: string) => text.replaceAll("/srv/pianqu", release);
  const headers = join(release, "server/nginx/pianqu-headers.conf");
  writeFileSync(headers, place(readFileSync(headers, "utf8")));
  const settings = place(readFileSync(join(release, "server/nginx/pianqu.conf"), "utf8"));
  const included = mounts.map(({ path, site }, index) => {
    const file = join(work, `mount-${index}.conf`);
    writeFileSync(file, settings.replaceAll("/kunming/pianqu", path).replaceAll(`${release}/site/`, `${release}/${site}/`));
    return `include ${file};`;
  });
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${work}/${name};`);
  const main = [
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    `daemon off; worker_processes 1; pid ${work}/pid; error_log ${work}/logs/error.log;`,
    "events { worker_connections 256; }",
    `http { access_log ${work}/logs/access.log; ${temporary.join(" ")} server { listen 127.0.0.1:${port}; ${included.join(" ")} } }`,
  ];
  writeFileSync(join(work, "nginx.conf"), main.join("\n"));
  const child = spawn(nginx, ["-p", work, "-c", join(work, "nginx.conf"), "-e", join(work, "logs/error.log")], { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const close = () => {
    child.kill("SIGTERM");
    return ended;
  };
  const origin = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline && child.exitCode === null) {
    if (await fetch(origin).then(() => true, () => false)) return { origin, close };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await close();
  throw new Error(`nginx did not start:\n${readFileSync(join(work, "logs/error.log"), "utf8")}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
