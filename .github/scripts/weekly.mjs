// Looks at what ages by itself: links to other places, and days by which somebody should look again.
//   node weekly.mjs CONTENT-FOLDER > report.md      exit code 3 if there is something to do, 0 if not
// LINK_PAUSE is the pause between two requests to one server, in milliseconds; TODAY stands in for today.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { code, count } from "./words.mjs";

const PAUSE = Number(process.env.LINK_PAUSE ?? 2000);
const PATIENCE = Number(process.env.LINK_PATIENCE ?? 20_000);
const TRIES = 3;
const LONGEST_WAIT = 60_000;
const SERVERS_AT_ONCE = 8;
const DUE_SOON = 30; // days
const MOST_ROWS = 100;
const SOMETHING_TO_DO = 3;

/** Addresses of examples lead nowhere on purpose. */
const EXAMPLE = /^https?:\/\/([^/]*\.)?(example\.(org|com|net)|localhost)([:/]|$)/;

const root = process.argv[2];
const today = process.env.TODAY || new Date().toISOString().slice(0, 10);

function files(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(function (entry) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return files(path);
      }
      return entry.isFile() && /\.(md|yml)$/.test(entry.name) ? [path] : [];
    });
}

/** Each line of each file, with its place as people read it. */
function lines() {
  return files(root).flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .map((text, i) => ({ text, place: `content/${relative(root, path).split(sep).join("/")}:${i + 1}` })),
  );
}

function addresses(text) {
  const found = (text.match(/https?:\/\/[^\s<>"'`\\]+/g) || []).map(function (address) {
    let end = address.replace(/[.,;:!?*_|]+$/, "");
    while (/[)\]}]$/.test(end) && howMany(end, /[)\]}]/g) > howMany(end, /[([{]/g)) {
      end = end.slice(0, -1).replace(/[.,;:!?]+$/, "");
    }
    return end;
  });
  const doi = text.match(/^\s*(?:- )?doi:\s*['"]?(10\.\d{4,9}\/[^\s'"]+)/);
  return doi ? [...found, "https://doi.org/" + doi[1]] : found;
}

function howMany(text, pattern) {
  return (text.match(pattern) || []).length;
}

/** Where each address stands, sorted. */
function links(all) {
  const places = new Map();
  for (const { text, place } of all) {
    for (const address of addresses(text)) {
      if (!EXAMPLE.test(address) && URL.canParse(address)) {
        const bare = address.replace(/#.*$/, "");
        places.set(bare, [...(places.get(bare) || []), place]);
      }
    }
  }
  return new Map([...places].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function daysUntil(day) {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

/**
 * Days by which somebody should look again that are over or near. `openoars check` knows them too; they are read here
 * once more so that the weekly look needs neither Java nor a build.
 */
function due(all) {
  return all
    .map(({ text, place }) => ({ day: text.match(/^\s*review_by:\s*['"]?(\d{4}-\d\d-\d\d)/)?.[1], place }))
    .filter(({ day }) => day && daysUntil(day) <= DUE_SOON)
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

const sleep = (time) => new Promise((resolve) => setTimeout(resolve, time));

async function request(method, address) {
  const answer = await fetch(address, {
    method,
    redirect: "follow",
    signal: AbortSignal.timeout(PATIENCE),
    headers: { "user-agent": "openoars weekly link check", accept: "text/html,*/*" },
  });
  await answer.body?.cancel();
  return answer;
}

function waitFor(answer, attempt) {
  const seconds = Number(answer?.headers.get("retry-after"));
  return Math.min(seconds > 0 ? seconds * 1000 : PAUSE * 2 ** attempt, LONGEST_WAIT);
}

/**
 * What became of an address: nothing if it is there, else whether it is gone or only could not be looked at. Many servers
 * turn robots away; that says nothing about people.
 */
async function look(address) {
  let said = "";
  for (let attempt = 0; attempt < TRIES; attempt++) {
    let answer = null;
    try {
      answer = await request("HEAD", address);
      if (!answer.ok) {
        answer = await request("GET", address);
      }
      if (answer.ok) {
        return null;
      }
      said = `it answers ${answer.status}`;
      if (answer.status === 404 || answer.status === 410) {
        return { gone: true, said };
      }
      if (answer.status !== 429 && answer.status < 500) {
        return { gone: false, said };
      }
    } catch (failure) {
      const reason = failure.cause?.code || failure.name;
      said = reason === "ENOTFOUND" ? "there is no such server" : `no answer (${reason})`;
      if (reason === "ENOTFOUND" && attempt === TRIES - 1) {
        return { gone: true, said };
      }
    }
    if (attempt < TRIES - 1) {
      await sleep(waitFor(answer, attempt));
    }
  }
  return { gone: false, said };
}

/** Looks at all addresses, one after the other on each server and several servers at once. */
async function lookAtAll(places) {
  const servers = new Map();
  for (const address of places.keys()) {
    const server = new URL(address).host;
    servers.set(server, [...(servers.get(server) || []), address]);
  }
  const queues = [...servers.values()];
  const found = new Map();
  async function work() {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const address of queue) {
        found.set(address, await look(address));
        await sleep(PAUSE);
      }
    }
  }
  await Promise.all(Array.from({ length: SERVERS_AT_ONCE }, work));
  return [...places]
    .map(([address, where]) => ({ address, where, result: found.get(address) }))
    .filter(({ result }) => result);
}

function section(title, lead, rows) {
  if (rows.length === 0) {
    return [];
  }
  const more = rows.length > MOST_ROWS ? [`- and ${rows.length - MOST_ROWS} more`] : [];
  return [`### ${title}`, "", lead, "", ...rows.slice(0, MOST_ROWS), ...more, ""];
}

function linkRow({ address, where, result }) {
  const others = where.length > 1 ? ` and ${count(where.length - 1, "other place", "other places")}` : "";
  return `- [ ] ${code(address)} in ${code(where[0])}${others}: ${result.said}`;
}

const all = lines();
const places = links(all);
const dates = due(all);
const missed = await lookAtAll(places);
if (places.size > 1 && missed.length === places.size) {
  throw new Error("Not one address answered, so it is probably this machine that has no connection.");
}
const gone = missed.filter(({ result }) => result.gone);
const unseen = missed.filter(({ result }) => !result.gone);
const over = dates.filter(({ day }) => daysUntil(day) < 0);
const soon = dates.filter(({ day }) => daysUntil(day) >= 0);
const report = [
  `Looked at ${count(places.size, "address", "addresses")} and every review date on ${today}. Anybody can take a line: mend it with a pull request, and it is gone from here next week.`,
  "",
  ...section(
    "Past the day to look again",
    "A help line past its day shows no number on the site, so these come first.",
    over.map(({ day, place }) => `- [ ] ${code(place)}: was due on ${day}`),
  ),
  ...section(
    "Links that lead nowhere",
    "Find where the text went, or another source for the same claim.",
    gone.map(linkRow),
  ),
  ...section(
    `Due within ${DUE_SOON} days`,
    "Read the page or call the line, then set the two dates.",
    soon.map(({ day, place }) => `- [ ] ${code(place)}: due on ${day}`),
  ),
  ...section(
    "Could not be looked at",
    "The server turned a program away or was slow. Nothing to do, unless a line stays for weeks: then open it by hand.",
    unseen.map(linkRow).map((row) => row.replace("- [ ] ", "- ")),
  ),
];
process.stdout.write(report.join("\n"));
process.exitCode = gone.length + over.length + soon.length > 0 ? SOMETHING_TO_DO : 0;
