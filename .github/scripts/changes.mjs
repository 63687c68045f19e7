// Says what a suggestion changes: which pages, and what the checks noticed before and after it.
//   node changes.mjs CLONE BEFORE.json AFTER.json > report.json
// with PR_NUMBER and HEAD_SHA in the environment. HEAD of the clone is the merge, its first parent the branch it goes to.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { line } from "./words.mjs";

const MOST_FINDINGS = 20;
const MOST_PAGES = 100;
const CHANGES = { A: "added", M: "changed", T: "changed", D: "removed" };

const [clone, before, after] = process.argv.slice(2);

function pages() {
  const listed = execFileSync(
    "git",
    ["-C", clone, "diff", "--name-status", "--no-renames", "-z", "HEAD^1", "HEAD", "--", "content"],
    { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
  ).split("\0");
  const found = [];
  for (let i = 0; i + 1 < listed.length; i += 2) {
    found.push({ change: CHANGES[listed[i][0]] || "changed", file: line(listed[i + 1], 200) });
  }
  return found;
}

function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** The line moves when a line is added above, so it does not tell whether a finding is new. */
function key(finding) {
  return JSON.stringify([finding.rule, finding.file, finding.message]);
}

function newFindings(old, now) {
  const known = new Map();
  old.findings.forEach((finding) => known.set(key(finding), (known.get(key(finding)) || 0) + 1));
  return now.findings.filter(function (finding) {
    const left = known.get(key(finding)) || 0;
    known.set(key(finding), left - 1);
    return left <= 0;
  });
}

function counts({ error, warning, advice }) {
  return { error, warning, advice };
}

const old = read(before);
const now = read(after);
const changed = pages();
const added = newFindings(old, now);
const report = {
  version: 1,
  number: Number(process.env.PR_NUMBER),
  head: process.env.HEAD_SHA,
  pages: changed.slice(0, MOST_PAGES),
  morePages: Math.max(0, changed.length - MOST_PAGES),
  before: counts(old.counts),
  after: counts(now.counts),
  findings: added.slice(0, MOST_FINDINGS).map((finding) => ({
    severity: finding.severity,
    file: line(finding.file, 200),
    line: finding.line,
    message: line(finding.message),
    hint: line(finding.hint || ""),
  })),
  moreFindings: Math.max(0, added.length - MOST_FINDINGS),
};
process.stdout.write(JSON.stringify(report, null, 2) + "\n");
