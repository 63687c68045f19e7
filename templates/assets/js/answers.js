// Keeps what is typed into a sheet for as long as the tab is open. Nothing is sent anywhere.
(function () {
  "use strict";

  const sheet = document.querySelector(".sheet");
  const form = sheet.querySelector("form");
  const fields = Array.from(form.querySelectorAll("input[id], textarea[id], input[type=radio]"));
  const key = "openoars:sheet:" + sheet.dataset.sheet;
  const status = document.getElementById("sheet-status");

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

  function keep() {
    try {
      sessionStorage.setItem(key, JSON.stringify(answers()));
    } catch (blocked) {
      status.textContent = status.dataset.notKept;
    }
  }

  function kept() {
    try {
      return new Map(Object.entries(JSON.parse(sessionStorage.getItem(key)) || {}));
    } catch (spoiled) {
      return new Map();
    }
  }

  /** Takes only fields that the sheet has, and only values of their kind. */
  function restore() {
    const typed = kept();
    let restored = 0;
    for (const field of fields) {
      const value = typed.get(name(field));
      if (box(field) && value === true) {
        field.checked = true;
        restored += 1;
      } else if (!box(field) && typeof value === "string") {
        field.value = value;
        restored += 1;
      }
    }
    if (restored > 0) {
      status.textContent = status.dataset.restored;
    }
  }

  function clear() {
    form.reset();
    try {
      sessionStorage.removeItem(key);
    } catch (blocked) {
      // Nothing was kept.
    }
    status.textContent = status.dataset.cleared;
    if (fields.length > 0) {
      fields[0].focus();
    }
  }

  function offer(id, act) {
    const button = document.getElementById(id);
    button.hidden = false;
    button.addEventListener("click", act);
  }

  form.addEventListener("input", keep);
  form.addEventListener("submit", (event) => event.preventDefault()); // Enter in a line must not empty the sheet
  document.getElementById("kept").hidden = false;
  offer("print-sheet", () => print());
  offer("clear-sheet", clear);
  restore();
})();
