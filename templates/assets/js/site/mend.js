// Fills in where on the page somebody was reading before they went to its foot to report a problem or to write to us.
// Nothing of it leaves the page unless they follow the link. Without it they say so in their own words.
(function () {
  "use strict";

  const mend = document.getElementById("mend");
  if (!mend) {
    return;
  }
  const STAYED = 1000; // milliseconds; who scrolls on sooner was not reading there
  const report = document.getElementById("mend-report");
  const letter = document.getElementById("mend-letter");
  const copy = document.getElementById("mend-copy");
  const headings = Array.from(document.querySelectorAll("main :is(h2, h3)"));
  let place = "";
  let timer = 0;

  /** The last heading that begins above a line of the window. */
  function above(line) {
    const passed = headings.filter(function (heading) {
      const isShown = heading.getClientRects().length > 0;
      return isShown && heading.getBoundingClientRect().top < line;
    });
    return passed.length > 0 ? passed[passed.length - 1].textContent.trim() : "";
  }

  function look() {
    if (mend.getBoundingClientRect().top > innerHeight) {
      place = above(innerHeight / 2);
    }
  }

  /** What somebody marked says it better than what they scrolled past. */
  function marked() {
    const selection = getSelection();
    if (!selection.isCollapsed && selection.rangeCount > 0) {
      const box = selection.getRangeAt(0).getBoundingClientRect();
      return above(box.top + 1);
    }
    return "";
  }

  function fill() {
    const where = marked() || place;
    if (report) {
      const address = new URL(report.href);
      address.searchParams.set("where", where);
      report.href = address.href;
    }
    if (letter) {
      const line = letter.dataset.where;
      letter.value = letter.defaultValue.replace(line, () => (line + " " + where).trim());
    }
  }

  addEventListener(
    "scroll",
    function () {
      clearTimeout(timer);
      timer = setTimeout(look, STAYED);
    },
    { passive: true },
  );
  mend.addEventListener("pointerdown", fill);
  mend.addEventListener("focusin", fill);
  look();

  if (copy) {
    const said = document.getElementById("mend-said");
    copy.hidden = false;
    copy.addEventListener("click", function () {
      Promise.resolve()
        .then(() => navigator.clipboard.writeText(letter.value))
        .then(
          () => (said.textContent = said.dataset.copied),
          () => (said.textContent = said.dataset.failed),
        );
    });
  }
})();
