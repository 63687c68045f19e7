// Guesses from the last words of an address that leads nowhere which page was meant.
(function () {
  "use strict";

  const openoars = window.openoars;
  const guesses = document.getElementById("guesses");
  if (!openoars) {
    return;
  }

  /** The last two names of the path, as words. */
  function words() {
    const root = new URL(openoars.root || ".", document.baseURI).pathname;
    const path = location.pathname.startsWith(root) ? location.pathname.slice(root.length) : location.pathname;
    const last = path.split("/").filter(Boolean).slice(-2).join(" ").replace(/\.html?$/, "");
    try {
      return decodeURIComponent(last).replace(/[^\p{L}\p{N}]+/gu, " ").trim().slice(0, 200);
    } catch (spoiled) {
      return "";
    }
  }

  function guess(page) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = openoars.root + page.href;
    link.textContent = page.title;
    item.append(link);
    return item;
  }

  const text = words();
  if (text) {
    openoars.ask(text, { limit: 3 }).then(function (answer) {
      guesses.querySelector("ul").replaceChildren(...answer.results.map(guess));
      guesses.hidden = answer.results.length === 0;
    }, () => {});
  }
})();
