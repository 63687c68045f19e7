// Stands in for the search engine: keeps to its contract, knows a handful of pages, and answers when it is told to.
(function () {
  "use strict";

  const PAGES = [
    ["Readiness ruler", "9.1", "worksheets/readiness-ruler.html", "worksheet", "Worksheet", "Draw the ruler", ["contemplation"]],
    ["The spirit: partnership first", "2.1", "mi/spirit.html", "concept", "Concept", "", ["contemplation", "action"]],
    ["Case: Jessica", "8.1", "cases/jessica.html", "case-study", "Case", "Scene 2", ["preparation"]],
    ["Contemplation", "4.2", "stages/contemplation.html", "lesson", "Lesson", "What helps", ["contemplation"]],
    ["Get help now", "1.2", "start/get-help-now.html", "reference", "Reference", "", []],
    ["Glossary", "", "reference/glossary.html", "glossary", "Glossary", "", []],
  ];
  for (let number = 1; number <= 17; number += 1) {
    PAGES.push(["Ruler exercise " + number, "7." + number, "mi/index.html", "skill", "Skill", "", ["action"]]);
  }
  const CORRECTED = { ambivalance: "ruler" };
  const SHOWN = { "needle exchange": "jessica" };

  window.asked = [];
  window.waiting = [];

  function result([title, number, href, type, typeLabel, heading, stages]) {
    const section = heading ? { heading: heading, href: href + "#h-" + heading.toLowerCase().replace(/ /g, "-") } : null;
    return {
      title: title, number: number, href: href, type: type, typeLabel: typeLabel, section: section,
      description: "What " + title + " is about.", excerpt: [], stages: stages,
    };
  }

  function count(pages, place) {
    const counts = new Map();
    pages.forEach((page) => [page[place]].flat().forEach((key) => counts.set(key, (counts.get(key) || 0) + 1)));
    return Array.from(counts, ([key, number]) => ({ key: key, count: number }));
  }

  function answer(text, options) {
    const asked = text.toLowerCase();
    const word = CORRECTED[asked] || SHOWN[asked] || asked;
    const found = PAGES.filter((page) => page[0].toLowerCase().includes(word));
    const kept = found.filter((page) =>
      (!(options.types || []).length || options.types.includes(page[3])) &&
      (!(options.stages || []).length || options.stages.some((stage) => page[6].includes(stage))));
    return {
      query: text,
      total: kept.length,
      results: kept.slice(0, options.limit).map(result),
      corrected: CORRECTED[asked] ? [{ from: asked, to: CORRECTED[asked] }] : [],
      shown: SHOWN[asked] ? [{ from: asked, to: SHOWN[asked] }] : [],
      nearest: found.length || asked !== "rulr" ? [] : ["ruler", "jessica"],
      facets: options.typing && !options.facets
        ? { types: [], stages: [], principles: [] } // as on a site of more than a thousand pages
        : { types: count(found, 3), stages: count(found, 6), principles: [] },
    };
  }

  function load(name) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      script.src = window.openoars.shards(name);
      script.onload = resolve;
      script.onerror = reject;
      document.head.append(script);
    });
  }

  Object.assign(window.openoars, {
    search: async function (text, options) {
      window.asked.push([text, options]);
      await load("0a1b2c3d4e/s0");
      if (text.startsWith("slow")) {
        await new Promise((resolve) => window.waiting.push(resolve));
        return answer(text.slice(4).trim(), options);
      }
      return answer(text, options);
    },
    excerpt: async (page) => page.title === "Glossary" ? [] : [
      { text: "Where ", hit: false }, { text: page.title, hit: true }, { text: " stands <b>in the text</b>.", hit: false },
    ],
  });
})();
