// Shows what is found instead of the list of all pages. The question stands after the '#' of the address, so that
// 'back' brings it again and no server hears of it.
(function () {
  "use strict";

  const PAUSE = 120; // milliseconds without a key
  const LONGEST = 200;
  const STEP = 10; // pages shown at once
  const openoars = window.openoars;
  if (!openoars) {
    return;
  }
  const part = (id) => document.getElementById(id);
  const form = part("finder");
  const field = form.querySelector("input");
  const head = form.closest("header");
  const filters = part("filters");
  const boxes = Array.from(filters.querySelectorAll("input"));
  const hits = part("hits");
  const words = form.dataset;
  const pages = new WeakMap(); // the result that an item of the list shows
  const watcher = new IntersectionObserver(look);
  let asked = 0;
  let shown = 0; // the newest question whose answer is shown
  let timer = 0;
  let typing = false; // whether the last word may go on

  function make(name, ...children) {
    const element = document.createElement(name);
    element.append(...children);
    return element;
  }

  function link(href, text) {
    const element = make("a", text);
    element.href = href;
    return element;
  }

  function ticked(name) {
    return boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
  }

  // ---- the address

  function read() {
    const asks = new URLSearchParams(location.hash.startsWith("#q=") ? location.hash.slice(1) : location.search);
    field.value = (asks.get("q") || "").slice(0, LONGEST);
    boxes.forEach((box) => (box.checked = asks.getAll(box.name).includes(box.value)));
  }

  function keep(text) {
    const asks = new URLSearchParams({ q: text });
    boxes.filter((box) => box.checked).forEach((box) => asks.append(box.name, box.value));
    try {
      history.replaceState(null, "", location.pathname + (text ? "#" + asks : ""));
    } catch (refused) {
      // Some browsers hold on to the address of a file; then 'back' brings the list of all pages.
    }
  }

  // ---- one page that was found

  function item(page) {
    const element = make("li", page.number ? make("b", page.number) : "", make("h2", link(openoars.root + page.href, page.title)));
    const text = make("p", page.description);
    const facts = make("p", page.typeLabel);
    facts.className = "facts";
    element.append(text, facts);
    pages.set(element, { page: page, text: text, facts: facts });
    quote(element, page.excerpt);
    watcher.observe(element);
    return element;
  }

  /** Shows where the words stand. The engine may know page and section better by now. */
  function quote(element, pieces) {
    const { page, text, facts } = pages.get(element);
    if (pieces.length > 0) {
      text.replaceChildren(...pieces.map((piece) => (piece.hit ? make("mark", piece.text) : piece.text)));
    } else {
      text.textContent = page.description;
    }
    if (page.section) {
      facts.replaceChildren(page.typeLabel, " · ", link(openoars.root + page.section.href, page.section.heading));
    }
  }

  function look(seen) {
    for (const { isIntersecting, target } of seen) {
      if (isIntersecting) {
        watcher.unobserve(target);
        openoars.excerpt(pages.get(target).page).then((pieces) => quote(target, pieces), () => {});
      }
    }
  }

  // ---- all that was found

  function count(facets) {
    for (const box of boxes) {
      const facet = facets[box.name + "s"].find((one) => one.key === box.value);
      const label = box.closest("label");
      const count = label.querySelector("data");
      count.value = count.textContent = facet ? facet.count : 0;
      label.hidden = !box.checked && !(facet && facet.count > 0);
    }
    for (const group of filters.querySelectorAll("fieldset")) {
      group.hidden = !group.querySelector("label:not([hidden])");
    }
    filters.hidden = !filters.querySelector("fieldset:not([hidden])");
  }

  /** Either what was found or the list of all pages. */
  function list(found, total) {
    part("finding").hidden = !found;
    part("all-pages").hidden = found;
    if (!found) {
      part("found").textContent = "";
    }
    if (total > 0) {
      head.dataset.folio = total;
    } else {
      delete head.dataset.folio;
    }
  }

  function show(answer, from) {
    list(true, answer.total);
    const chosen = boxes.some((box) => box.checked);
    part("found").textContent = answer.total === 0 && chosen ? words.noneTicked : openoars.count(form, answer.total);
    part("meant").replaceChildren(...openoars.notes(answer).map((note) => make("p", note)));
    if (from === 0) {
      hits.replaceChildren();
    }
    hits.append(...answer.results.slice(from).map(item));
    part("nothing").hidden = answer.total > 0;
    part("near").hidden = answer.nearest.length === 0;
    part("nearest").replaceChildren(
      ...answer.nearest.map((word) => make("li", link("#" + new URLSearchParams({ q: word }), word))));
    part("more").hidden = hits.children.length >= answer.total || answer.results.length <= from;
    count(answer.facets);
    if (from > 0 && hits.children[from]) {
      hits.children[from].querySelector("a").focus();
    }
  }

  /** Asks; with pages to come after the first ones, these stay as they are. */
  function run(from) {
    const text = field.value.trim().slice(0, LONGEST);
    clearTimeout(timer);
    asked += 1;
    const turn = asked;
    keep(text);
    if (text.length < (typing ? 2 : 1)) {
      shown = turn;
      list(false, 0);
      return;
    }
    const options = {
      limit: from + STEP,
      types: ticked("type"),
      stages: ticked("stage"),
      principles: ticked("principle"),
      typing: typing,
      facets: true, // or a big site would have nothing to narrow down by until somebody presses Enter
    };
    openoars.ask(text, options).then(
      function (answer) {
        if (turn > shown) {
          shown = turn;
          show(answer, from);
        }
      },
      function () {
        if (turn > shown) {
          list(false, 0);
          part("found").textContent = words.failed;
        }
      });
  }

  field.addEventListener("input", function () {
    clearTimeout(timer);
    typing = true;
    timer = setTimeout(run, PAUSE, 0);
  });
  form.addEventListener("submit", function (event) {
    event.preventDefault();
    typing = false;
    run(0);
  });
  filters.addEventListener("change", () => run(0));
  part("more").addEventListener("click", () => run(hits.children.length));
  window.addEventListener("hashchange", function () {
    if (location.hash.startsWith("#q=")) {
      typing = false;
      read();
      run(0);
    }
  });

  filters.open = window.matchMedia("(min-width: 70em)").matches;
  openoars.ready().catch(() => {});
  read();
  if (field.value) {
    part("all-pages").hidden = true; // Shown again if nothing comes.
    run(0);
  }
})();
