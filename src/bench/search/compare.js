// How well the judged queries are answered: success@3 and nDCG@3 by kind, here and with two other engines.
// Usage: node compare.js SITE [SITE-WITHOUT-THESAURUS] [FOLDER-WITH-NODE_MODULES]; see README.md beside this file.
"use strict";
const fs = require("fs");
const path = require("path");
const { execFileSync } = require("child_process");
const { pathToFileURL } = require("url");

const [site, plain, modules] = process.argv.slice(2);
const resources = path.join(__dirname, "../../test/resources/search");
const queries = fs
  .readFileSync(path.join(resources, "queries.tsv"), "utf8")
  .split("\n")
  .filter((line) => line && !line.startsWith("#"))
  .map(function (line) {
    const [kind, query, best, good] = line.split("\t");
    const pages = (list) => (list ? list.split(",") : []);
    return { kind: kind, query: query, best: pages(best), good: pages(good) };
  });

function ours(folder) {
  const input = JSON.stringify(queries.map((q) => [q.query, { limit: 3, typing: q.kind === "prefix" }]));
  const harness = path.join(resources, "harness.js");
  const answers = JSON.parse(execFileSync("node", [harness, folder, "search/engine.js"], { input: input }));
  return answers.map((answer) => answer.results.map((result) => result.href.replace(/\.html$/, "")));
}

function textOf(file) {
  const html = fs.readFileSync(file, "utf8");
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  const plainText = (part) => part.replace(/<[^>]+>/g, " ").replace(/&[#a-z0-9]+;/g, " ");
  return {
    title: plainText((html.match(/<h1[^>]*>([\s\S]*?)<\/h1>/) || ["", ""])[1]),
    headings: [...main.matchAll(/<h[2-4][^>]*>([\s\S]*?)<\/h/g)].map((m) => plainText(m[1])).join(" "),
    text: plainText(main),
  };
}

/** The pages of the library: what our own catalogue lists. */
function pages() {
  return fs
    .readFileSync(path.join(site, "sitemap.xml"), "utf8")
    .match(/<loc>[^<]*<\/loc>/g)
    .map((loc) => loc.slice(5, -6).replace(/^https?:\/\/[^/]+\/(openoars\/)?/, "").replace(/\.html$/, "") || "index")
    .concat(fs.existsSync(path.join(site, "start/get-help-now.html")) ? ["start/get-help-now"] : []);
}

function miniSearch() {
  const MiniSearch = require(path.join(modules, "node_modules/minisearch/dist/cjs/index.cjs"));
  const index = new MiniSearch({ idField: "id", fields: ["title", "headings", "text"] });
  index.addAll([...new Set(pages())].map((id) => ({ id: id, ...textOf(path.join(site, id + ".html")) })));
  const options = { prefix: true, fuzzy: 0.2, boost: { title: 4, headings: 2 } };
  return queries.map((q) => index.search(q.query, options).slice(0, 3).map((hit) => hit.id));
}

async function pagefind() {
  const copy = fs.mkdtempSync(path.join(require("os").tmpdir(), "pagefind-"));
  for (const id of new Set(pages())) {
    fs.mkdirSync(path.dirname(path.join(copy, id)), { recursive: true });
    fs.copyFileSync(path.join(site, id + ".html"), path.join(copy, id + ".html"));
  }
  execFileSync(path.join(modules, "node_modules/.bin/pagefind"), ["--site", copy, "--force-language", "en"]);
  const files = (url) => path.join(copy, "pagefind", String(url).split("?")[0].replace(/^.*\/pagefind\//, ""));
  globalThis.document = { currentScript: null, querySelector: () => ({ getAttribute: () => "en" }) };
  globalThis.window = globalThis;
  globalThis.fetch = async (url) => new Response(fs.readFileSync(files(url)));
  fs.writeFileSync(path.join(copy, "pagefind/package.json"), '{"type":"module"}');
  const engine = await import(pathToFileURL(path.join(copy, "pagefind/pagefind.js")));
  await engine.options({ basePath: "/pagefind/", baseUrl: "/", noWorker: true });
  const all = [];
  for (const q of queries) {
    const answer = await engine.search(q.query);
    const hits = await Promise.all(answer.results.slice(0, 3).map((result) => result.data()));
    all.push(hits.map((hit) => hit.url.replace(/^\//, "").replace(/\.html$/, "").replace(/^$/, "index")));
  }
  return all;
}

function gain(query, page) {
  return query.best.includes(page) ? 3 : query.good.includes(page) ? 1 : 0;
}

function judge(answers) {
  const kinds = new Map();
  queries.forEach(function (query, i) {
    const found = answers[i];
    const sum = (gains) => gains.slice(0, 3).reduce((total, g, rank) => total + g / Math.log2(rank + 2), 0);
    const ideal = sum(query.best.map(() => 3).concat(query.good.map(() => 1)));
    const success = found.some((page) => query.best.includes(page)) ? 1 : 0;
    for (const kind of [query.kind, "ALL"]) {
      const row = kinds.get(kind) || { success: 0, gain: 0, count: 0, failed: [] };
      row.success += success;
      row.gain += sum(found.map((page) => gain(query, page))) / ideal;
      row.count++;
      if (!success) {
        row.failed.push(query.query);
      }
      kinds.set(kind, row);
    }
  });
  return kinds;
}

(async function () {
  const tables = { Openoars: judge(ours(site)) };
  if (plain) {
    tables["without thesaurus"] = judge(ours(plain));
  }
  if (modules) {
    tables.MiniSearch = judge(miniSearch());
    try {
      tables.Pagefind = judge(await pagefind());
    } catch (e) {
      console.log("Pagefind could not be run: " + e.message);
    }
  }
  const names = Object.keys(tables);
  console.log(["kind".padEnd(10), "n".padStart(4)].concat(names.map((name) => name.padStart(20))).join(""));
  for (const [kind, row] of tables.Openoars) {
    const cells = names.map(function (name) {
      const its = tables[name].get(kind);
      const success = ((100 * its.success) / its.count).toFixed(1) + "%";
      return (success + "  " + (its.gain / its.count).toFixed(3)).padStart(20);
    });
    console.log([kind.padEnd(10), String(row.count).padStart(4)].concat(cells).join(""));
  }
  names.forEach((name) => console.log("\nnot found, " + name + ": " + tables[name].get("ALL").failed.join("; ")));
})();
