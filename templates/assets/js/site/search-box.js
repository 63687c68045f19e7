// Suggests pages under the search field: the W3C's combobox with a list to choose from. Enter leads to all results.
(function () {
  "use strict";

  const PAUSE = 120; // milliseconds without a key
  const LEAST = 2; // letters
  const LONGEST = 200;
  const MOST = 6; // pages; a browser fetches as many files at a time from one server over HTTP/1.1
  const openoars = window.openoars;
  const form = document.querySelector("form.ask");
  if (!openoars || !form) {
    return;
  }
  const field = form.querySelector("input");
  const list = make("ul", { role: "listbox", id: "hits", "aria-label": form.dataset.list, hidden: "" });
  const status = make("p", { role: "status" });
  const panel = make("div", { class: "hits" }, status, list);
  let targets = []; // where each option leads; the last one to all results
  let active = -1; // the option chosen with the keys
  let asked = 0;
  let shown = 0; // the newest question whose answer is shown, or that nobody waits for any more
  let timer = 0;

  function make(name, attributes, ...children) {
    const element = document.createElement(name);
    set(element, attributes);
    element.append(...children);
    return element;
  }

  function set(element, attributes) {
    Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  }

  function move(to) {
    const options = list.children;
    if (options[active]) {
      options[active].setAttribute("aria-selected", "false");
    }
    active = to;
    field.removeAttribute("aria-activedescendant");
    if (options[active]) {
      options[active].setAttribute("aria-selected", "true");
      options[active].scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", options[active].id);
    }
  }

  function open(pages) {
    panel.classList.add("open");
    list.hidden = !pages;
    field.setAttribute("aria-expanded", String(pages));
  }

  function close() {
    clearTimeout(timer);
    shown = asked;
    move(-1);
    open(false);
    panel.classList.remove("open");
    status.textContent = "";
  }

  /** Takes a step through the list; from then on no late answer may change it. */
  function walk(to) {
    clearTimeout(timer);
    shown = asked;
    move(to);
  }

  function option(number, ...parts) {
    return make("li", { role: "option", id: "hit-" + number, "aria-selected": "false" }, ...parts);
  }

  function show(answer) {
    move(-1);
    targets = answer.results.map((page) => openoars.root + (page.section || page).href);
    const options = answer.results.map(function (page, i) {
      const parts = [make("b", {}, page.number || ""), " ", make("span", {}, page.title)];
      if (page.section) {
        parts.push(" ", make("small", {}, page.section.heading));
      }
      return option(i, ...parts);
    });
    list.replaceChildren(...options, option(options.length, make("span", {}, form.dataset.all)));
    status.textContent = openoars.notes(answer).concat(openoars.count(form, answer.total)).join(" ");
    open(options.length > 0);
  }

  function ask(then) {
    const text = field.value.trim().slice(0, LONGEST);
    clearTimeout(timer);
    asked += 1;
    const turn = asked;
    if (text.length < LEAST) {
      close();
      return;
    }
    openoars.ask(text, { limit: MOST, typing: true }).then(
      function (answer) {
        if (turn > shown) {
          shown = turn;
          show(answer);
          then();
        }
      },
      () => turn > shown && close());
  }

  function leave() {
    const text = field.value.trim().slice(0, LONGEST);
    // After the '#', since what stands before it is sent to the server.
    location.href = form.action + (text ? "#" + new URLSearchParams({ q: text }) : "");
  }

  function go(number) {
    if (number < targets.length) {
      close();
      location.href = targets[number];
    } else {
      leave();
    }
  }

  /** What a key does, and whether that is all it does. */
  function press(key, alt) {
    const last = list.children.length - 1;
    if (list.hidden) {
      if (key === "ArrowDown") {
        ask(() => alt || list.hidden || move(0));
      } else if (key === "Escape" && panel.classList.contains("open")) {
        close();
      } else {
        return false;
      }
    } else if (key === "Escape" || (alt && key === "ArrowUp")) {
      close();
    } else if (key === "ArrowDown") {
      walk(active === last ? -1 : active + 1);
    } else if (key === "ArrowUp") {
      walk(active === -1 ? last : active - 1);
    } else if (active !== -1 && (key === "Home" || key === "End")) {
      move(key === "Home" ? 0 : last);
    } else if (active !== -1 && key === "Enter") {
      go(active);
    } else {
      if (key === "ArrowLeft" || key === "ArrowRight") {
        move(-1);
      }
      return false;
    }
    return true;
  }

  set(field, {
    role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-controls": "hits", "aria-expanded": "false",
  });
  form.append(panel);

  field.addEventListener("focus", () => openoars.ready().catch(() => {}));
  field.addEventListener("blur", close);
  field.addEventListener("input", function () {
    move(-1);
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE, () => {});
  });
  field.addEventListener("keydown", function (event) {
    if (!event.isComposing && press(event.key, event.altKey)) {
      event.preventDefault();
    }
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    leave();
  });
  panel.addEventListener("mousedown", (event) => event.preventDefault()); // or the field would lose the focus
  list.addEventListener("click", function (event) {
    const chosen = event.target.closest("[role=option]");
    if (chosen) {
      go(Array.from(list.children).indexOf(chosen));
    }
  });
})();
