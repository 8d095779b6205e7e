/**
 * The code of the app did not arrive, so that no boundary is there to say so: one sentence and the way to try again,
 * in both languages, made without any of the app.
 */
export function sayBootFailed(place: HTMLElement | null): void {
  const line = (words: string) => Object.assign(document.createElement("p"), { textContent: words });
  const reload = Object.assign(document.createElement("button"), { type: "button", textContent: "重新载入 · Reload" });
  reload.addEventListener("click", () => window.location.reload());
  const notice = document.createElement("div");
  notice.setAttribute("role", "alert");
  // The styles come with the code that did not; the policy allows what scripts set.
  notice.style.cssText = "max-width: 36rem; margin: 15vh auto; padding: 0 1.5rem; font: 1rem/1.7 system-ui, sans-serif";
  reload.style.cssText = "min-height: 2.75rem; padding: 0 1.25rem; font: inherit";
  notice.append(
    line("程序没有完整载入，无法打开本图。请检查网络或服务器后重新载入；仍不行请联系管理员，可能是新版本没有放全。"),
    line("The program did not arrive whole, so the map cannot be opened. Check the network or the server and reload; if it stays, tell the administrator: the installed version may be incomplete."),
    reload,
  );
  place?.replaceChildren(notice);
}
