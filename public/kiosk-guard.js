/*
 * On a screen of the exhibition: the still picture from the first byte on, shown whenever the app does not start, stops
 * beating or names a fault, and reloads with growing pauses. Apart from the app, so that it works where that does not come.
 * The app beats by data-beat of the root element, names a fault by data-fault, and keeps the picture until its first chapter
 * stands by data-awaited (src/platform/kiosk-guard.ts).
 */
(function () {
  var root = document.documentElement;
  if (root.hasAttribute("data-too-old")) return;
  // As src/formats/kiosk-link.ts reads it.
  var asked = new URLSearchParams(location.search.slice(0, 8192));
  var seat = asked.get("screen");
  if (seat === "console" || (seat !== "kiosk" && seat !== "wall" && asked.get("kiosk") !== "1")) return;
  var tickMs = 1000;
  var startTicks = 30;
  var beatTicks = 30;
  var askTicks = 10;
  var stormMs = 600000;
  var mostInStorm = 3;
  var pauses = { graphics: 60, map: 60, chapters: 60, data: 60, crash: 30, start: 10, beat: 5 };
  var reloadsKey = "pianqu-reloads";
  var journalKey = "pianqu-journal";

  var poster = document.createElement("img");
  poster.alt = "昆明片区空间规划图：静态画面 · Spatial plan of the Kunming zones: still picture";
  poster.src = "./poster.svg";
  // Until the app beats it stands before everything, the app's own words for a desk included.
  var before = "2147483647";
  var behind = "-1";
  poster.style.cssText = "position: fixed; top: 0; left: 0; width: 100%; height: 100%; object-fit: contain; background: #0b0e13";
  poster.style.zIndex = before;
  document.body.insertBefore(poster, document.body.firstChild);

  var ticks = 0;
  var seen = null;
  var stale = 0;
  /** Of what is waited for until the reload, in ticks; null while all is well. */
  var left = null;
  var shown = null;
  var isReloading = false;

  /** How long ago the last reloads were when this page began, ms: in ticks, because clocks are set. */
  var ages = read(session, reloadsKey).filter(function (age) {
    return typeof age === "number" && age >= 0 && age < stormMs;
  });

  function read(store, key) {
    try {
      var rows = JSON.parse(store().getItem(key) || "[]");
      return Array.isArray(rows) ? rows : [];
    } catch (_) {
      return [];
    }
  }
  function write(store, key, rows) {
    try {
      store().setItem(key, JSON.stringify(rows));
      return true;
    } catch (_) {
      return false;
    }
  }
  function session() {
    return sessionStorage;
  }
  function local() {
    return localStorage;
  }
  function note(kind, detail) {
    var rows = read(local, journalKey);
    rows.push({ at: Date.now(), kind: kind, detail: detail, times: 1 });
    write(local, journalKey, rows.slice(-200));
  }
  function reloads() {
    return ages.map(function (age) {
      return age + ticks * tickMs;
    }).filter(function (age) {
      return age < stormMs;
    });
  }
  /** Longer with every reload of the last ten minutes; after three of them ten minutes. */
  function pauseOf(fault) {
    var before = reloads().length;
    return before >= mostInStorm ? stormMs / 1000 : (pauses[fault] || 30) * (before + 1);
  }
  /**
   * Over plain http nothing of the page is kept: loaded anew while its server is away, it would be the browser's own error
   * for good. So the server is asked first, again and again.
   */
  function whenThere(then) {
    if (location.protocol === "file:" || (navigator.serviceWorker && navigator.serviceWorker.controller)) return then();
    fetch(location.pathname, { cache: "no-store" }).then(function (answer) {
      if (answer.ok) then();
    }, function () {});
  }
  function reload(fault) {
    // Of several answers the first is enough, and what has been mended meanwhile needs none.
    if (isReloading || shown !== fault) return;
    var rows = reloads();
    rows.push(0);
    // Without a memory every reload could be the hundredth.
    if (!write(session, reloadsKey, rows) && ticks < stormMs / 1000) return;
    isReloading = true;
    note("reload", fault);
    location.reload();
  }
  /** Whatever else loads the page anew finds them as old as they are. */
  function remember() {
    var rows = reloads();
    if (rows.length === 0) ages = rows;
    write(session, reloadsKey, rows);
  }
  function raise(fault) {
    shown = fault;
    left = pauseOf(fault);
    root.setAttribute("data-poster", fault);
    note("watchdog", fault + ", reload in " + left + " s");
  }
  function lower() {
    shown = null;
    left = null;
    root.removeAttribute("data-poster");
  }
  function faultNow() {
    if (root.getAttribute("data-leaving") !== null) return null;
    var named = root.getAttribute("data-fault");
    if (named) return named;
    if (seen === null) return ticks >= startTicks ? "start" : null;
    return stale >= beatTicks ? "beat" : null;
  }
  // Ticks and not the clock: a machine that slept has not failed.
  function tick() {
    ticks += 1;
    var beat = root.getAttribute("data-beat");
    stale = beat === seen ? stale + 1 : 0;
    seen = beat;
    look();
    if (ages.length > 0 && ticks % 10 === 0) remember();
    if (left === null) return;
    left -= 1;
    if (left > 0) return;
    left = askTicks;
    var fault = shown;
    whenThere(function () {
      reload(fault);
    });
  }
  function look() {
    var fault = faultNow();
    if (fault === null && shown !== null) lower();
    if (fault !== null && shown === null) raise(fault);
    poster.style.zIndex = shown === null && ((root.hasAttribute("data-beat") && !root.hasAttribute("data-awaited")) || root.hasAttribute("data-leaving")) ? behind : before;
  }
  new MutationObserver(look).observe(root, { attributes: true, attributeFilter: ["data-awaited", "data-beat", "data-fault", "data-leaving"] });
  setInterval(tick, tickMs);
})();
