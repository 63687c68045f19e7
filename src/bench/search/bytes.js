// Bytes over the wire to the first results, cold: the engine, its root in it, and what a query fetches (brotli).
// Usage: node bytes.js SITE [QUERIES.json]; without a file it asks the judged queries.
"use strict";
const fs = require("fs");
const path = require("path");
const zlib = require("zlib");
const { execFileSync } = require("child_process");

const [site, file] = process.argv.slice(2);
const resources = path.join(__dirname, "../../test/resources/search");
const engine = "search/engine.js";
const judged = () =>
  fs
    .readFileSync(path.join(resources, "queries.tsv"), "utf8")
    .split("\n")
    .filter((line) => line && !line.startsWith("#"))
    .map((line) => line.split("\t")[1]);
const queries = file ? JSON.parse(fs.readFileSync(file, "utf8")) : judged();
const sizes = new Map();

function size(name) {
  if (!sizes.has(name)) {
    sizes.set(name, zlib.brotliCompressSync(fs.readFileSync(path.join(site, name))).length);
  }
  return sizes.get(name);
}

function cold(query, options) {
  const input = JSON.stringify([[query, options]]);
  const [answer] = JSON.parse(execFileSync("node", [path.join(resources, "harness.js"), site, engine], { input: input }));
  return answer.read.reduce((sum, name) => sum + size(name), size(engine));
}

function say(what, options) {
  const all = queries.map((query) => cold(query, options)).sort((a, b) => a - b);
  const at = (share) => all[Math.min(all.length - 1, Math.floor(share * all.length))];
  console.log(what.padEnd(44) + " median " + at(0.5) + ", p95 " + at(0.95));
}

console.log("engine with its root: " + size(engine));
say("first title while typing", { limit: 1, typing: true });
say("first result with section and description", { limit: 1 });
say("ten results with excerpts", { limit: 10, excerpts: true });
