// Puts words from elsewhere into Markdown so that they stay words.

/** One line of plain text, not too long: no control characters, no marks that turn text around. */
export function line(text, longest = 300) {
  const clean = String(text)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  const letters = Array.from(clean);
  return letters.length > longest ? letters.slice(0, longest - 1).join("") + "…" : clean;
}

/**
 * The text as code. There GitHub makes no links, names nobody and reads no HTML. The fence is longer than any in the text.
 */
export function code(text, longest) {
  const shown = line(text, longest) || " ";
  const fences = shown.match(/`+/g) || [];
  const fence = "`".repeat(Math.max(0, ...fences.map((ticks) => ticks.length)) + 1);
  return shown.includes("`") ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
}

/** A number with its word. */
export function count(number, one, many) {
  return `${number} ${number === 1 ? one : many}`;
}
