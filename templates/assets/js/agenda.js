// Turns the times of the first agenda on a page, counted from its start, into the time of day. Without it they count
// from 0:00, and so do those of other tables, which tell of one part each.
(function () {
  "use strict";

  const words = document.querySelector("script[data-start]").dataset;

  const table = document.querySelector("table.agenda");
  if (!table) {
    return;
  }
  const end = table.nextElementSibling;
  const times = [...table.querySelectorAll("time")].concat(end ? [...end.querySelectorAll("time")] : []);
  const field = document.createElement("input");
  const label = document.createElement("label");
  const line = document.createElement("p");
  const counted = times.map((time) => ({ words: time.textContent, duration: time.dateTime }));

  field.type = "time";
  field.autocomplete = "off";
  field.id = "agenda-start";
  label.htmlFor = field.id;
  label.textContent = words.start + " ";
  line.className = "agenda-start";
  line.append(label, field);
  table.before(line);

  field.addEventListener("input", function () {
    const [hours, minutes] = field.value.split(":").map(Number);
    times.forEach(function (time, i) {
      const at = hours * 60 + minutes + parseInt(counted[i].duration.slice(2), 10); // the 30 of PT30M
      const clock = String(Math.floor(at / 60) % 24).padStart(2, "0") + ":" + String(at % 60).padStart(2, "0");
      time.textContent = field.value ? clock : counted[i].words;
      time.dateTime = field.value ? clock : counted[i].duration;
    });
  });
})();
