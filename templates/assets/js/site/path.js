// A learning path: what was read on it, and on each of its pages the way to the next. It is kept for as long as the tab is
// open, and longer only if somebody asks for it. Nothing is sent anywhere.
(function () {
  "use strict";

  const words = document.currentScript.dataset;
  const CURRENT = "openoars:path";
  const DONE = "openoars:done:";
  const DAYS = 90;
  const steps = document.getElementById("path-steps");

  function fill(sentence, ...values) {
    return sentence.replace(/\{(\d)\}/g, (hole, number) => values[number]);
  }

  function read(storage, key) {
    try {
      return JSON.parse(storage().getItem(key));
    } catch (spoiled) {
      return null;
    }
  }

  function write(storage, key, value) {
    try {
      if (value === null) {
        storage().removeItem(key);
      } else {
        storage().setItem(key, JSON.stringify(value));
      }
      return true;
    } catch (blocked) {
      return false;
    }
  }

  const tab = () => sessionStorage;
  const device = () => localStorage;

  /** The pages of a path that were read, and whether this device is to remember them. */
  function done(path) {
    const kept = read(device, DONE + path);
    const remembered = Boolean(kept && kept.until > Date.now() && Array.isArray(kept.pages));
    if (kept && !remembered) {
      write(device, DONE + path, null);
    }
    const pages = read(tab, DONE + path) || (remembered ? kept.pages : []);
    return { remembered: remembered, pages: new Set(Array.isArray(pages) ? pages.filter((page) => typeof page === "string") : []) };
  }

  /** Says whether it is kept where it was asked to be. */
  function keep(path, state) {
    const pages = [...state.pages];
    const until = Date.now() + DAYS * 24 * 60 * 60 * 1000;
    const inTab = write(tab, DONE + path, pages);
    const onDevice = write(device, DONE + path, state.remembered ? { until: until, pages: pages } : null);
    return state.remembered ? onDevice : inTab;
  }

  function link(href, text) {
    const element = document.createElement("a");
    element.href = href;
    element.textContent = text;
    return element;
  }

  /** The page of the path itself: a box to tick for each step. */
  function list() {
    const path = steps.dataset.path;
    const state = done(path);
    const status = steps.querySelector("[role=status]");
    const remember = document.getElementById("path-remember");
    const items = Array.from(steps.querySelectorAll("li"), function (item) {
      const target = item.querySelector("a");
      return { target: target, href: target.getAttribute("href").replace(/^(?:\.\.\/)+/, ""), tick: item.querySelector(".tick") };
    });

    function draw() {
      const next = items.find((item) => !state.pages.has(item.href));
      const go = document.getElementById("path-go");
      go.hidden = state.pages.size === 0;
      go.replaceChildren(next ? link(next.target.href, fill(words.goOn, next.target.textContent)) : words.allDone);
    }

    for (const item of items) {
      const box = document.createElement("input");
      box.type = "checkbox";
      box.autocomplete = "off";
      box.checked = state.pages.has(item.href);
      box.setAttribute("aria-label", fill(words.read, item.target.textContent));
      box.addEventListener("change", function () {
        state.pages[box.checked ? "add" : "delete"](item.href);
        const isKept = keep(path, state);
        status.textContent = fill(words.count, String(state.pages.size), String(items.length)) + (isKept ? "" : " " + words.notKept);
        draw();
      });
      item.tick.append(box);
      item.target.addEventListener("click", () =>
        write(tab, CURRENT, {
          path: path,
          title: steps.dataset.title,
          pages: items.map((one) => ({ href: one.href, title: one.target.textContent })),
        }));
    }
    remember.checked = state.remembered;
    remember.addEventListener("change", function () {
      state.remembered = remember.checked;
      if (!keep(path, state)) {
        state.remembered = remember.checked = false;
        status.textContent = words.notKept;
      }
    });
    document.getElementById("path-tools").hidden = false;
    if (!write(tab, CURRENT, read(tab, CURRENT))) {
      status.textContent = words.notKept;
    }
    draw();
  }

  /** A page that somebody came to from a path: the way on, which ticks this page off. */
  function follow() {
    const place = document.querySelector(".on-path");
    const current = read(tab, CURRENT);
    if (!place || !current || !Array.isArray(current.pages)) {
      return;
    }
    const number = current.pages.findIndex((page) => page && page.href === place.dataset.page);
    if (number < 0) {
      return;
    }
    const next = current.pages[number + 1];
    const target = next ? next.href : current.path;
    if (!/^[a-z0-9-]+(?:\/[a-z0-9-]+)*\.html$/.test(target)) {
      return;
    }
    const onward = link(words.root + target, next ? next.title : current.title);
    onward.addEventListener("click", function () {
      const state = done(current.path);
      state.pages.add(place.dataset.page);
      keep(current.path, state);
    });
    place.append(fill(next ? words.next : words.last, current.title) + " ", onward);
    place.hidden = false;
  }

  if (steps) {
    list();
  } else {
    follow();
  }
})();
