// In pages of the preview only: loads the page anew after a good build, and shows what keeps a save from being built.
(function () {
  "use strict";

  let version = versionOfPage();
  let stream = null;
  let heard = "";

  // The server names the version in a header, which scripts may read as a timing.
  function versionOfPage() {
    const page = performance.getEntriesByType("navigation")[0];
    const timings = (page && page.serverTiming) || [];
    const found = timings.find(function (timing) { return timing.name === "version"; });
    return found ? found.description : "";
  }

  function element(name, text) {
    const made = document.createElement(name);
    made.textContent = text;
    return made;
  }

  // What people wrote comes in as text and never as markup.
  function line(fault) {
    const item = document.createElement("li");
    if (fault.at) {
      item.append(element("code", fault.at), " ");
    }
    if (fault.severity !== "error") {
      item.append(fault.severity + ": ");
    }
    item.append(element("strong", fault.message), element("div", fault.hint));
    return item;
  }

  function title(faults) {
    const errors = faults.filter(function (fault) { return fault.severity === "error"; }).length;
    return errors === 1 ? "1 thing to put right" : errors + " things to put right";
  }

  function card(faults) {
    const made = document.createElement("section");
    made.className = "preview-faults";
    made.setAttribute("role", "alert");
    const fold = document.createElement("details");
    fold.open = true;
    const list = document.createElement("ul");
    list.append(...faults.map(line));
    fold.append(
      element("summary", title(faults)),
      element("p", "Until then you see the pages as they were before your last save. This card goes away by itself."),
      list
    );
    made.append(fold);
    return made;
  }

  // Before the first good build the page itself is the list, and only its lines change.
  function take(faults) {
    const page = document.querySelector("main.preview-faults ul");
    if (page) {
      page.replaceChildren(...faults.map(line));
      return;
    }
    document.querySelectorAll(".preview-faults").forEach(function (old) { old.remove(); });
    if (faults.length > 0) {
      document.body.append(card(faults));
    }
  }

  // A stream that begins anew tells what the one before it has told already.
  function hear(event) {
    if (event.data === heard) {
      return;
    }
    heard = event.data;
    const news = JSON.parse(event.data);
    version = version || news.version;
    if (news.version === version) {
      take(news.faults);
    } else {
      location.reload();
    }
  }

  // A browser asks again by itself when a stream has ended, but not when there was no place for one.
  function lost(event) {
    if (event.target.readyState === EventSource.CLOSED) {
      setTimeout(listen, 1000);
    }
  }

  // A browser opens only six connections to one server. So a page listens while it is in sight, and asks again when it
  // comes back; it is then told at once what it missed.
  function listen() {
    if (stream) {
      stream.close();
      stream = null;
    }
    if (document.visibilityState === "visible") {
      stream = new EventSource("/-/events");
      stream.addEventListener("build", hear);
      stream.addEventListener("error", lost);
    }
  }

  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/-/reload.css";
  document.head.append(style);
  document.addEventListener("visibilitychange", listen);
  listen();
})();
