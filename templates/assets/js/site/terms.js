// Shows what a word of the glossary means, beside the word: on hover, on focus and on tap. It stays while somebody reads it
// and goes on Escape (WCAG 1.4.13). Without it the word is a link to the glossary.
(function () {
  "use strict";

  const list = document.getElementById("words");
  if (!list) {
    return;
  }
  const LATER = 250; // milliseconds in which the pointer may travel to what is shown
  const tip = document.createElement("div");
  const text = document.createElement("p");
  const more = document.createElement("a");
  const meanings = new Map();
  let shown = null;
  let timer = 0;

  list.querySelectorAll("[data-word]").forEach(function (entry) {
    meanings.set(entry.dataset.word, entry.querySelector("dd").textContent);
  });
  tip.className = "tip";
  tip.id = "tip";
  tip.hidden = true;
  more.textContent = list.dataset.more;
  tip.append(text, more);
  document.body.append(tip);

  function hide() {
    clearTimeout(timer);
    tip.hidden = true;
    if (shown && shown.getAttribute("aria-describedby") === "tip") {
      shown.removeAttribute("aria-describedby");
    }
    shown = null;
  }

  function hideLater() {
    clearTimeout(timer);
    timer = setTimeout(hide, LATER);
  }

  function show(link) {
    clearTimeout(timer);
    if (shown === link) {
      return;
    }
    hide();
    const meaning = meanings.get(link.hash.slice(1));
    if (!meaning) {
      return;
    }
    shown = link;
    text.textContent = meaning;
    more.href = link.href;
    if (!link.hasAttribute("aria-describedby")) {
      link.setAttribute("aria-describedby", "tip");
    }
    tip.hidden = false;
    place(link.getClientRects()[0]);
  }

  /** Below the word, or above it where there is no room; never over it. */
  function place(word) {
    const width = tip.offsetWidth;
    const below = word.bottom + tip.offsetHeight + 8 < innerHeight;
    const left = Math.max(8, Math.min(word.left, document.documentElement.clientWidth - width - 8));
    tip.style.left = left + scrollX + "px";
    tip.style.top = (below ? word.bottom + 4 : word.top - tip.offsetHeight - 4) + scrollY + "px";
  }

  function term(event) {
    return event.target instanceof Element ? event.target.closest("a.term") : null;
  }

  document.addEventListener("pointerover", function (event) {
    const link = term(event);
    if (link && event.pointerType !== "touch") {
      show(link);
    } else if (tip.contains(event.target)) {
      clearTimeout(timer);
    } else if (shown && shown !== document.activeElement) {
      hideLater();
    }
  });
  document.addEventListener("focusin", function (event) {
    const link = term(event);
    if (link && link.matches(":focus-visible")) {
      show(link);
    } else if (!tip.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener("click", function (event) {
    const link = term(event);
    const byFinger = event.pointerType === "touch";
    if (link && byFinger && shown !== link) {
      event.preventDefault(); // the first tap tells, the second leads to the glossary
      show(link);
    } else if (!link && !tip.contains(event.target)) {
      hide();
    }
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && hide());
})();
