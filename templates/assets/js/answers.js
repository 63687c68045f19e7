// Keeps what is typed into a sheet for as long as the tab is open, and longer or in a file only if somebody asks for it.
// Nothing is sent anywhere.
(function () {
  "use strict";

  const PREFIX = "openoars:sheet:";
  const DAYS = 30;
  const MOST_BYTES = 1000000; // of a file
  const sheet = document.querySelector(".sheet");
  const form = sheet.querySelector("form");
  const fields = Array.from(form.querySelectorAll("input[id], textarea[id], input[type=radio]"));
  const key = PREFIX + sheet.dataset.sheet;
  const status = document.getElementById("sheet-status");
  const remember = document.getElementById("remember-sheet");
  const file = document.getElementById("sheet-file");

  /** Says something out loud too; {0} in the sentence gives way to a word. */
  function say(what, word) {
    status.textContent = status.dataset[what].replace("{0}", () => word);
  }

  // ---- the sheet

  function box(field) {
    return field.type === "checkbox" || field.type === "radio";
  }

  /** A radio button is known by its group and value, any other field by its id. */
  function name(field) {
    return field.type === "radio" ? field.name + "=" + field.value : field.id;
  }

  function answers() {
    const typed = Object.create(null);
    for (const field of fields) {
      if (box(field) ? field.checked : field.value !== "") {
        typed[name(field)] = box(field) ? true : field.value;
      }
    }
    return typed;
  }

  /** Takes only fields that the sheet has, and only values of their kind. Says how many it took. */
  function fill(stored) {
    const typed = new Map(Object.entries(stored || {}));
    let filled = 0;
    for (const field of fields) {
      const value = typed.get(name(field));
      if (box(field) && value === true) {
        field.checked = true;
        filled += 1;
      } else if (!box(field) && typeof value === "string") {
        field.value = value;
        filled += 1;
      }
    }
    return filled;
  }

  // ---- what the browser keeps

  /** The storage of this tab or of this device; one that is blocked throws. */
  const storages = { tab: () => sessionStorage, device: () => localStorage };

  function store(where, value) {
    try {
      if (value === null) {
        storages[where]().removeItem(key);
      } else {
        storages[where]().setItem(key, JSON.stringify(value));
      }
      return true;
    } catch (blocked) {
      return false;
    }
  }

  function stored(where, name) {
    try {
      return JSON.parse(storages[where]().getItem(name));
    } catch (spoiled) {
      return null;
    }
  }

  /** What this device was asked to remember and still may. What is past its day goes, on this sheet and all others. */
  function remembered() {
    try {
      Object.keys(localStorage)
        .filter((name) => name.startsWith(PREFIX))
        .filter((name) => !((stored("device", name) || {}).until > Date.now()))
        .forEach((name) => localStorage.removeItem(name));
    } catch (blocked) {
      return null;
    }
    return stored("device", key);
  }

  function keep() {
    const until = Date.now() + DAYS * 24 * 60 * 60 * 1000;
    const isKept = store("tab", answers());
    const isRemembered = !remember.checked || store("device", { until: until, answers: answers() });
    if (!isKept || !isRemembered) {
      remember.checked = remember.checked && isRemembered;
      say("notKept");
    }
    return isRemembered;
  }

  function changeMind() {
    if (!remember.checked) {
      store("device", null);
      say("forgotten");
    } else if (keep()) {
      say("remembered");
    }
  }

  function clear() {
    form.reset();
    remember.checked = false;
    store("tab", null);
    store("device", null);
    say("cleared");
    if (fields.length > 0) {
      fields[0].focus();
    }
  }

  // ---- files

  function save() {
    const text = JSON.stringify({ sheet: sheet.dataset.sheet, answers: answers() }, null, 2);
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = sheet.dataset.sheet.replace(/^.*\//, "").replace(".html", "") + "-answers.json";
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60000); // some browsers read it only after they have asked where to
    say("saved", link.download);
  }

  async function open() {
    const chosen = file.files[0];
    file.value = ""; // so that the same file can be chosen once more
    let content = null;
    try {
      content = chosen.size < MOST_BYTES ? JSON.parse(await chosen.text()) : null;
    } catch (unreadable) {
      content = null;
    }
    if (!content || !content.answers || typeof content.answers !== "object" || typeof content.sheet !== "string") {
      say("unread", chosen.name);
    } else if (content.sheet !== sheet.dataset.sheet) {
      say("other", content.sheet.slice(0, 100));
    } else {
      form.reset();
      fill(content.answers);
      say("opened");
      keep();
    }
  }

  // ---- the page

  function offer(id, act) {
    const button = document.getElementById(id);
    button.hidden = false;
    button.addEventListener("click", act);
  }

  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => event.preventDefault()); // Enter in a line must not empty the sheet
  remember.addEventListener("change", changeMind);
  file.addEventListener("change", () => file.files.length > 0 && open());
  document.getElementById("kept").hidden = false;
  offer("print-sheet", () => print());
  offer("save-sheet", save);
  offer("open-sheet", () => file.click());
  offer("clear-sheet", clear);

  const onDevice = remembered();
  remember.checked = Boolean(onDevice);
  if (fill(stored("tab", key) || (onDevice && onDevice.answers)) > 0) {
    say("restored");
  }
})();
