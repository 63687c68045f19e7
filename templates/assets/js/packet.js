// Counts the pages of a packet aloud, and offers the print. What is printed is the style sheet's work; nothing is kept.
(function () {
  "use strict";

  const form = document.querySelector(".picks");
  const boxes = Array.from(form.querySelectorAll(".pick input"));
  const total = form.querySelector(".packet-total b");
  const status = document.getElementById("packet-said");

  function pages() {
    return boxes.filter((box) => box.checked).reduce((sum, box) => sum + Number(box.dataset.pages), 0);
  }

  function count() {
    total.textContent = pages();
    status.textContent = status.dataset.total.replace("{0}", total.textContent);
  }

  function offer(id, act) {
    const button = document.getElementById(id);
    button.hidden = false;
    button.addEventListener("click", act);
  }

  form.addEventListener("change", count);
  offer("print-packet", () => print());
  offer("empty-packet", function () {
    form.reset();
    count();
  });
  if (pages() > 0) {
    count(); // ticks that the browser brought back
  }
})();
