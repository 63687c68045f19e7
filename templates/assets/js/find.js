// Shortens the list of all pages while somebody types. Without this script the list is simply whole.
(function () {
  "use strict";

  const LONGEST = 200;
  const query = document.getElementById("query");
  const found = document.getElementById("found");
  const nothing = document.getElementById("nothing");
  const letters = document.querySelector(".letters");
  const groups = Array.from(document.querySelectorAll(".letter"), function (section) {
    return { section: section, entries: Array.from(section.querySelectorAll("[data-words]")) };
  });
  const total = groups.reduce((sum, group) => sum + group.entries.length, 0);

  /** Lower case, without accents, straight quotes. */
  function plain(text) {
    return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[‘’]/g, "'");
  }

  const texts = new Map();
  for (const group of groups) {
    for (const entry of group.entries) {
      texts.set(entry, plain(entry.dataset.words + " " + entry.textContent));
    }
  }

  function say(count, asked) {
    const words = found.dataset;
    const pattern = !asked ? words.all : count === 0 ? words.none : count === 1 ? words.one : words.many;
    found.textContent = pattern.replace("{0}", String(count));
  }

  function find() {
    const asked = plain(query.value.slice(0, LONGEST)).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const group of groups) {
      let here = 0;
      for (const entry of group.entries) {
        entry.hidden = !asked.every((word) => texts.get(entry).includes(word));
        here += entry.hidden ? 0 : 1;
      }
      group.section.hidden = here === 0;
      count += here;
    }
    nothing.hidden = count > 0;
    letters.hidden = asked.length > 0;
    say(count, asked.length > 0);
  }

  query.value = (new URLSearchParams(location.search).get("q") || "").slice(0, LONGEST);
  query.addEventListener("input", find);
  query.form.addEventListener("submit", function (event) {
    event.preventDefault();
    find();
  });
  find();
})();
