// Writes one comment below a pull request, or brings the one that is there up to date.
//   node comment.mjs REPORT.json
// The report comes from a run that worked on a stranger's files, so nothing in it is believed: its size and its form are
// checked, the number has to belong to the commit that the run was for, and every word is shown as code.
// From the environment, which GitHub fills in: GITHUB_TOKEN, GITHUB_REPOSITORY, HEAD_SHA and RUN_URL of that run.
import { lstatSync, readFileSync } from "node:fs";
import { ask, find, isOurs } from "./github.mjs";
import { code, count } from "./words.mjs";

const MARK = "<!-- openoars:check -->";
const LARGEST = 256 * 1024; // bytes
const MOST_ENTRIES = 100;
const CHANGES = ["added", "changed", "removed"];
const SEVERITIES = ["error", "warning", "advice"];

class NotAReport extends Error {}

function insist(holds, what) {
  if (!holds) {
    throw new NotAReport(what);
  }
}

const isWhole = (value, most = 1_000_000) => Number.isInteger(value) && value >= 0 && value <= most;
const isText = (value) => typeof value === "string" && value.length <= 1000;

function read(file) {
  const found = lstatSync(file, { throwIfNoEntry: false });
  insist(found?.isFile(), "there is no report");
  insist(found.size <= LARGEST, "the report is too large");
  let report;
  try {
    report = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new NotAReport("the report is not JSON");
  }
  insist(report !== null && typeof report === "object" && report.version === 1, "the report has another form");
  insist(isWhole(report.number, 2 ** 31) && report.number > 0, "the number is none");
  insist(Array.isArray(report.pages) && report.pages.length <= MOST_ENTRIES, "the pages are no short list");
  insist(Array.isArray(report.findings) && report.findings.length <= MOST_ENTRIES, "the findings are no short list");
  insist(isWhole(report.morePages) && isWhole(report.moreFindings), "a count is none");
  for (const counts of [report.before, report.after]) {
    insist(counts && SEVERITIES.every((severity) => isWhole(counts[severity])), "a count is none");
  }
  for (const page of report.pages) {
    insist(page && CHANGES.includes(page.change) && isText(page.file), "a page has another form");
  }
  for (const finding of report.findings) {
    insist(
      finding &&
        SEVERITIES.includes(finding.severity) &&
        isWhole(finding.line) &&
        [finding.file, finding.message, finding.hint].every(isText),
      "a finding has another form",
    );
  }
  return report;
}

function pageList({ pages, morePages }) {
  const rows = CHANGES.flatMap((change) =>
    pages.filter((page) => page.change === change).map((page) => `- ${change}: ${code(page.file)}`),
  );
  return morePages > 0 ? [...rows, `- and ${morePages} more`] : rows;
}

function findingList({ findings, moreFindings }) {
  const rows = SEVERITIES.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(
        (finding) =>
          `- ${severity} at ${code(`${finding.file}:${finding.line}`)}: ${code(finding.message)}` +
          (finding.hint ? `\n  What helps: ${code(finding.hint)}` : ""),
      ),
  );
  return moreFindings > 0 ? [...rows, `- and ${moreFindings} more, in the list of the run`] : rows;
}

function verdict({ after, findings }) {
  if (after.error > 0) {
    return `${count(after.error, "thing has", "things have")} to be put right before this can go out. That is normal, and nothing is lost.`;
  }
  return findings.length > 0
    ? "Nothing stands in the way. Some things are worth a look."
    : "The checks noticed nothing new.";
}

function markdown(report) {
  const { before, after } = report;
  const pages = pageList(report);
  const findings = findingList(report);
  return [
    MARK,
    "**Thank you for this suggestion.** A program has read it; people will, too.",
    "",
    verdict(report),
    "",
    "| | before | after |",
    "|---|---|---|",
    `| Errors | ${before.error} | ${after.error} |`,
    `| Warnings | ${before.warning} | ${after.warning} |`,
    `| Advice | ${before.advice} | ${after.advice} |`,
    "",
    ...(pages.length > 0 ? ["**Files under `content/`**", "", ...pages, ""] : []),
    ...(findings.length > 0 ? ["**New with this suggestion**", "", ...findings, ""] : []),
    `[The run](${process.env.RUN_URL}) has the whole list, and under *Artifacts* a zip of the site as it would be. Unpack it and open its \`index.html\`.`,
    "",
    "A check is wrong, or you are stuck? Say so here. Somebody will help.",
    "",
  ].join("\n");
}

async function write(report) {
  const pull = await ask("GET", `/pulls/${report.number}`);
  if (pull.head?.sha !== process.env.HEAD_SHA || pull.state !== "open") {
    console.log("The report is not about the newest state of an open pull request, so nothing is written.");
    return;
  }
  const body = markdown(report);
  const ours = await find(`/issues/${report.number}/comments`, (comment) => isOurs(comment, MARK));
  if (ours) {
    await ask("PATCH", `/issues/comments/${Number(ours.id)}`, { body });
  } else {
    await ask("POST", `/issues/${report.number}/comments`, { body });
  }
}

try {
  await write(read(process.argv[2]));
} catch (failure) {
  if (!(failure instanceof NotAReport)) {
    throw failure;
  }
  console.log(`Nothing is written: ${failure.message}.`);
}
