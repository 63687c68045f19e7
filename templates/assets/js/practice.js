// Plays a case one scene at a time, and keeps the way in view. Without it all scenes stand on the page, joined by links.
(function () {
  "use strict";

  const tools = document.getElementById("practice");
  const words = tools.dataset;
  const scenes = Array.from(document.querySelectorAll("section.scene"));
  if (scenes.length < 2) {
    return;
  }
  const status = tools.querySelector("[role=status]");
  const way = tools.querySelector("ol");
  const places = new Map(); // every place a reply can lead to, by its anchor: its heading and all that belongs to it
  let steps = []; // what was said where: { place, said, nearness, skills }
  let here = "";

  function fill(sentence, ...values) {
    return sentence.replace(/\{(\d)\}/g, (hole, number) => values[number]);
  }

  /** A section of its own, or a heading and what follows it up to the next. */
  function parts(heading) {
    const section = heading.closest("section.scene");
    if (section) {
      return [section];
    }
    const found = [heading];
    let next = heading.nextElementSibling;
    while (next && next.tagName !== "H2" && next.tagName !== "SECTION") {
      found.push(next);
      next = next.nextElementSibling;
    }
    return found;
  }

  function title(place) {
    return document.getElementById(place).textContent;
  }

  function show(place) {
    here = place;
    places.forEach((elements, name) => elements.forEach((element) => element.classList.toggle("aside", name !== place)));
    document.querySelectorAll(".ending").forEach((ending) => ending.remove());
    if (!document.getElementById(place).closest("section.scene")) {
      places.get(place)[places.get(place).length - 1].after(ending());
    }
    draw();
  }

  /** Shows a place and brings whoever reads there. */
  function go(place) {
    show(place);
    const heading = document.getElementById(place);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    (places.get(place)[0] || heading).scrollIntoView({ block: "start" });
    status.textContent = title(place);
  }

  function make(name, text, ...children) {
    const element = document.createElement(name);
    element.append(text, ...children);
    return element;
  }

  function step(taken) {
    const item = make("li", "", make("b", title(taken.place)), " ", make("q", taken.said), " ");
    item.append(make("span", taken.nearness + (taken.skills ? " · " + taken.skills : "")));
    return item;
  }

  function draw() {
    way.replaceChildren(...steps.map(step));
    way.hidden = steps.length === 0;
    document.getElementById("practice-back").hidden = steps.length === 0;
    document.getElementById("practice-again").hidden = steps.length === 0;
  }

  /** How often each thing was said or done, the most frequent first, as "open question (2), affirmation". */
  function counted(things) {
    const counts = new Map();
    things.forEach((thing) => counts.set(thing, (counts.get(thing) || 0) + 1));
    return [...counts]
      .sort((a, b) => b[1] - a[1])
      .map(([thing, count]) => (count > 1 ? thing + " (" + count + ")" : thing))
      .join(", ");
  }

  function ending() {
    const skills = steps.flatMap((taken) => taken.skills.split(/, | and /)).filter(Boolean).map((skill) => skill.toLowerCase());
    const box = make("div", "", make("p", fill(words.steps, String(steps.length), counted(steps.map((taken) => taken.nearness)))));
    box.className = "ending note";
    box.append(make("p", skills.length ? fill(words.skills, counted(skills)) : words.noSkills), make("p", words.another));
    return box;
  }

  function answer(link) {
    const reply = link.closest(".reply");
    const skills = reply.querySelector(".skill");
    steps.push({
      place: here,
      said: reply.querySelector("summary span").textContent.replace(/^[“"]|[”"]$/g, ""),
      nearness: reply.querySelector(".nearness span").textContent,
      skills: skills ? skills.textContent : "",
    });
    go(link.hash.slice(1));
  }

  function back() {
    go(steps.pop().place);
  }

  function again() {
    steps = [];
    document.querySelectorAll(".reply[open]").forEach((reply) => (reply.open = false));
    go(scenes[0].querySelector("h2").id);
  }

  function showAll() {
    tools.remove();
    document.querySelectorAll(".ending").forEach((ending) => ending.remove());
    document.querySelectorAll(".aside").forEach((element) => element.classList.remove("aside"));
    removeEventListener("hashchange", follow);
    document.removeEventListener("click", choose);
  }

  /** A link from elsewhere, as from the contents of the page, leads to a scene too. */
  function follow() {
    const place = location.hash.slice(1);
    if (places.has(place) && place !== here) {
      go(place);
    }
  }

  function choose(event) {
    const link = event.target.closest("a.next");
    if (link && places.has(link.hash.slice(1))) {
      event.preventDefault();
      answer(link);
    }
  }

  scenes.map((scene) => scene.querySelector("h2")).forEach((heading) => places.set(heading.id, parts(heading)));
  document.querySelectorAll("a.next").forEach(function (link) {
    const heading = document.getElementById(link.hash.slice(1));
    if (heading && !places.has(heading.id)) {
      places.set(heading.id, parts(heading));
    }
  });
  scenes[0].before(tools);
  tools.hidden = false;
  document.addEventListener("click", choose);
  addEventListener("hashchange", follow);
  document.getElementById("practice-back").addEventListener("click", back);
  document.getElementById("practice-again").addEventListener("click", again);
  document.getElementById("practice-all").addEventListener("click", showAll);
  const start = places.has(location.hash.slice(1)) ? location.hash.slice(1) : scenes[0].querySelector("h2").id;
  show(start);
})();
