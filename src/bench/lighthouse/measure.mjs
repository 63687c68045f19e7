// The four scores of Lighthouse for one page of each kind that people meet most, as a Markdown table.
// Usage: node measure.mjs SITE FOLDER [RUNS]; FOLDER is where 'npm install lighthouse@12.8.2' was run.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { pathToFileURL } from "node:url";
import zlib from "node:zlib";

const [site, folder, runs = 3] = process.argv.slice(2);
const modules = path.resolve(folder, "node_modules");
const load = (name) => import(pathToFileURL(path.join(modules, name)).href);
const { default: lighthouse } = await load("lighthouse/core/index.js");
const chromeLauncher = await load("chrome-launcher/dist/index.js");

// The case is one that no clinician has to read first; the others ask search engines to wait, which Lighthouse marks down.
const PAGES = {
  home: "index.html",
  lesson: "mi/spirit.html",
  case: "cases/lou-and-kit-outreach.html",
  worksheet: "worksheets/readiness-ruler.html",
};
// Asks for robots.txt from inside the page, which the policy of the site forbids (connect-src 'none').
const SKIPPED = ["robots-txt"];
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const TYPES = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  webmanifest: "application/manifest+json",
  woff2: "font/woff2",
  xml: "application/xml",
};

// ---- a host of static files, as far as Lighthouse looks at one: it packs what it sends and keeps to the site's _headers

/** The rules of the site's own _headers: a path, '*' standing for anything, and below it the headers. */
function rules() {
  const file = path.join(site, "_headers");
  const found = [];
  for (const line of fs.existsSync(file) ? fs.readFileSync(file, "utf8").split("\n") : []) {
    const header = /^\s+([\w-]+):\s*(.+)$/.exec(line);
    if (header && found.length > 0) {
      found.at(-1).headers.push([header[1], header[2]]);
    } else if (line.startsWith("/")) {
      const parts = line.trim().split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
      found.push({ path: new RegExp("^" + parts.join(".*") + "$"), headers: [] });
    }
  }
  return found;
}

function serve() {
  const known = rules();
  const root = path.resolve(site);
  const server = http.createServer(function (request, response) {
    const asked = new URL(request.url, "http://localhost").pathname;
    const file = path.join(root, asked.endsWith("/") ? asked + "index.html" : asked);
    if (!file.startsWith(root + path.sep) || !fs.existsSync(file) || fs.statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    for (const rule of known.filter((one) => one.path.test(asked))) {
      rule.headers.forEach(([name, value]) => response.setHeader(name, value));
    }
    response.setHeader("Content-Type", TYPES[path.extname(file).slice(1)] ?? "application/octet-stream");
    response.setHeader("Content-Encoding", "br");
    response.end(zlib.brotliCompressSync(fs.readFileSync(file)));
  });
  return new Promise((ready) => server.listen(0, "127.0.0.1", () => ready(server)));
}

// ---- what Lighthouse says

/** The report in the middle by speed; the other scores do not change from run to run. */
const median = (reports) =>
  reports.sort((a, b) => a.categories.performance.score - b.categories.performance.score)[Math.floor(reports.length / 2)];

async function report(address, port) {
  const { lhr } = await lighthouse(address, { port, logLevel: "error", onlyCategories: CATEGORIES, skipAudits: SKIPPED });
  return lhr;
}

/** The audits that cost points, worst first. */
function costly(lhr) {
  return CATEGORIES.flatMap((name) => lhr.categories[name].auditRefs)
    .filter((ref) => ref.weight > 0)
    .map((ref) => lhr.audits[ref.id])
    .filter((audit) => audit.score !== null && audit.score < 0.995)
    .sort((a, b) => a.score - b.score)
    .map((audit) => `${audit.id} ${audit.displayValue ?? ""}`.trim());
}

const server = await serve();
const flags = ["--headless=new", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])];
const chrome = await chromeLauncher.launch({ chromePath: process.env.OPENOARS_CHROME ?? "/usr/bin/chromium", chromeFlags: flags });
try {
  console.log("| page | " + CATEGORIES.join(" | ") + " | what costs points |");
  console.log("|---|---|---|---|---|---|");
  for (const [name, page] of Object.entries(PAGES)) {
    const reports = [];
    for (let run = 0; run < Number(runs); run++) {
      reports.push(await report(`http://127.0.0.1:${server.address().port}/${page}`, chrome.port));
    }
    const middle = median(reports);
    const scores = CATEGORIES.map((category) => Math.round(100 * middle.categories[category].score));
    console.log(`| ${name} | ${scores.join(" | ")} | ${costly(middle).join("; ")} |`);
  }
} finally {
  await chrome.kill();
  server.close();
}
