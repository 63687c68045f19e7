// Keeps one issue about what ages by itself: opens it, brings it up to date, and closes it when there is nothing to do.
//   node issue.mjs REPORT.md todo|nothing
// with GITHUB_TOKEN and GITHUB_REPOSITORY in the environment.
import { readFileSync } from "node:fs";
import { ask, find, isOurs } from "./github.mjs";

const MARK = "<!-- openoars:weekly -->";
const TITLE = "Links and dates that want a look";
const LONGEST = 60_000; // GitHub takes 65,536 characters

const [file, state] = process.argv.slice(2);
const body = `${MARK}\n${readFileSync(file, "utf8")}`.slice(0, LONGEST);
const open = await find("/issues?state=open", (issue) => !issue.pull_request && isOurs(issue, MARK));

if (state === "todo" && open) {
  await ask("PATCH", `/issues/${Number(open.number)}`, { title: TITLE, body });
} else if (state === "todo") {
  await ask("POST", "/issues", { title: TITLE, body });
} else if (open) {
  await ask("PATCH", `/issues/${Number(open.number)}`, { body, state: "closed" });
}
