// Asks GitHub's API, which says where it is and who we are in the environment.

const API = process.env.GITHUB_API_URL || "https://api.github.com";
const REPOSITORY = process.env.GITHUB_REPOSITORY;
const MOST_PAGES = 10;

/** The answer of one request below the address of the repository. */
export async function ask(method, path, body) {
  const answer = await fetch(`${API}/repos/${REPOSITORY}${path}`, {
    method,
    headers: {
      accept: "application/vnd.github+json",
      authorization: `Bearer ${process.env.GITHUB_TOKEN}`,
      "x-github-api-version": "2022-11-28",
      "user-agent": "openoars",
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
  if (!answer.ok) {
    throw new Error(`${method} ${path}: GitHub answered ${answer.status}`);
  }
  return answer.json();
}

/** The first entry of a list that fits, or undefined. */
export async function find(path, fits) {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const entries = await ask("GET", `${path}${path.includes("?") ? "&" : "?"}per_page=100&page=${page}`);
    const found = entries.find(fits);
    if (found || entries.length < 100) {
      return found;
    }
  }
  return undefined;
}

/** Whether we wrote it: by our account, and with our mark at the beginning. Anybody can copy the mark. */
export function isOurs(entry, mark) {
  return entry.user?.login === "github-actions[bot]" && String(entry.body).startsWith(mark);
}
