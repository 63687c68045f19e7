// Searches the index that the build wrote. A classic script without dependencies: it works from a folder, under
// script-src 'self' and under Trusted Types. What is typed stays here: nothing is sent, nothing is kept.
// window.openoars.search(text, options) and window.openoars.excerpt(result) are for the theme, load is for the shards.
(function () {
  "use strict";

  const [VERSION, COUNT, STARTS, FACETS, RUNS, TITLES, PER_FILE, STOP, TYPES, STAGES, PRINCIPLES] = [/*root*/];
  const LONGEST = 256; // characters of a query that are read
  const MOST_WORDS = 6;
  const BLOCK = 8; // pages whose cards share a file
  const EXCERPT = 200;
  const ENDINGS = new Set(" s es d ed ing er ers ly al ally ion ions ate ated ating ation ations e y ies ied n ment ness ity able ive".split(" "));
  const LIGATURES = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "ı": "i", "ς": "σ" };

  const starts = STARTS.split(" ");
  const stop = new Set(STOP.split(" "));
  const types = TYPES.split(",").map((type) => type.split("="));
  const stageKeys = STAGES.split(",");
  const principleKeys = PRINCIPLES.split(",");
  const facets = FACETS.split("\n").map((facet) => facet.split(",").map(Number));

  // ---- files

  const texts = new Map();

  function read(name) {
    if (!texts.has(name)) {
      const text = {};
      text.promise = new Promise(function (resolve, reject) {
        const script = document.createElement("script");
        text.resolve = resolve;
        script.src = window.openoars.shards(name);
        script.onload = () => script.remove();
        script.onerror = function () {
          script.remove();
          texts.delete(name);
          reject(new Error("not loaded: " + name));
        };
        document.head.append(script);
      });
      texts.set(name, text);
    }
    return texts.get(name).promise;
  }

  function load(name, text) {
    if (texts.has(name)) {
      texts.get(name).resolve(text);
    }
  }

  const parsed = new Map();

  async function readParsed(name, parse) {
    if (!parsed.has(name)) {
      const text = await read(VERSION + "/" + name);
      parsed.set(name, parse(text));
    }
    return parsed.get(name);
  }

  // ---- numbers and lines

  const LAST = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
  const MORE = "!#$%&()*+,./:;=?@[]^`{}~";
  const digits = new Map([...LAST].map((c, i) => [c, i]));

  function numbers(text) {
    const all = [];
    let number = 0;
    let unit = 1;
    for (const c of text || "") {
      if (digits.has(c)) {
        all.push(number + digits.get(c) * unit);
        number = 0;
        unit = 1;
      } else {
        number += MORE.indexOf(c) * unit;
        unit *= 24;
      }
    }
    return all;
  }

  function parseShard(text) {
    const lines = new Map();
    let first = "";
    for (const row of text.split("\n").filter(Boolean)) {
      const fields = row.split("|");
      const line = { keys: [], fields: fields, to: fields[6] || "", more: numbers(fields[7])[0] || 0 };
      fields[0].split("'").forEach(function (key, i) {
        const word = first.slice(0, digits.get(key[0])) + key.slice(1);
        first = i ? first : word;
        line.keys.push(word);
        lines.set(word, line);
      });
    }
    return lines;
  }

  function hits(line) {
    if (!line.pages) {
      const fields = line.fields;
      let page = -1;
      let title = -1;
      line.weight = numbers(fields[1])[0] / 20;
      line.pages = numbers(fields[2]).map((step) => (page += step + 1));
      line.qualities = numbers(fields[3]);
      line.sections = numbers(fields[4]);
      line.titles = new Map();
      const marks = numbers(fields[5]);
      for (let i = 0; i < marks.length; i += 2) {
        line.titles.set(line.pages[(title += marks[i] + 1)], marks[i + 1]);
      }
    }
    return line;
  }

  /** Adds the pages of the second tier. */
  async function whole(line, shard) {
    hits(line);
    if (line.more) {
      const rest = hits((await readParsed("r" + shard, parseShard)).get(line.keys[0]));
      line.pages.forEach((page, i) => (line.sections[i] = line.sections[i] || 0));
      line.pages = line.pages.concat(rest.pages);
      line.qualities = line.qualities.concat(rest.qualities);
      line.sections = line.sections.concat(rest.sections);
      rest.titles.forEach((words, page) => line.titles.set(page, words));
      line.more = 0;
    }
  }

  function shardOf(key) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= key) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  // ---- words

  function fold(text) {
    return text
      .normalize("NFKD")
      .replace(/[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
      .toLowerCase()
      .replace(/[ßæœøđłıς]/g, (c) => LIGATURES[c]);
  }

  function parts(word) {
    return word.split(/[\u2010\u2011-]/).map((part) => part.replace(/['’]s$/, "").replace(/['’]/g, ""));
  }

  const WORD = /[\p{L}\p{N}]+(?:['’\u2010\u2011-][\p{L}\p{N}]+)*/gu;

  /** The words of a query; those of a word with hyphens know the word they make together. */
  function words(text) {
    const all = [];
    for (const [word] of fold(text).matchAll(WORD)) {
      const pieces = parts(word).filter((piece) => piece && piece.length <= 40);
      pieces.forEach((piece, i) => all.push({ word: piece, joined: i || pieces.length < 2 ? 0 : pieces.length }));
    }
    return all.slice(0, 40);
  }

  // ---- spelling

  function parseSpellings(text) {
    const all = [];
    let word = "";
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      if (MORE.includes(text[i])) {
        word = word.slice(0, digits.get(text[from])) + text.slice(from + 1, i);
        all.push([word, MORE.indexOf(text[i])]);
        from = i + 1;
      }
    }
    return all;
  }

  /** Letters to change, add, drop or swap, or more than the most allowed. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (x, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return most + 1;
      }
      before = last;
      last = row;
    }
    return last[b.length];
  }

  /** The nearest words, the most common first among equals; a wrong first letter counts for half a slip more. */
  async function near(word, most) {
    const found = [];
    for (const [other, common] of await readParsed("w", parseSpellings)) {
      const slips = distance(word, other, most);
      if (slips <= most) {
        found.push([slips + (word[0] === other[0] ? 0 : 0.5) - common / 40, other]);
      }
    }
    return found.sort((a, b) => a[0] - b[0]).map((entry) => entry[1]);
  }

  // ---- from a query to terms

  function unseen(word, lines) {
    let best = null;
    const british = (w) => w.replace(/iz(?=[aei])/, "is");
    const asked = british(word);
    for (const [form, line] of lines) {
      const key = british(form);
      let same = 0;
      while (same < asked.length && asked[same] === key[same]) {
        same++;
      }
      if (same > 3 && ENDINGS.has(asked.slice(same)) && ENDINGS.has(key.slice(same))) {
        best = best && best.same >= same ? best : { same: same, line: line };
      }
    }
    return best && best.line;
  }

  function startingWith(prefix, lines) {
    const found = new Set();
    const spaces = prefix.split(" ").length;
    for (const [key, line] of lines) {
      if (key.startsWith(prefix) && key.split(" ").length === spaces) {
        found.add(line);
      }
    }
    const all = [...found].map(hits).sort((a, b) => b.titles.size - a.titles.size || b.pages.length - a.pages.length);
    const most = Math.min(...all.map((line) => line.weight)) * 1.5;
    return all.slice(0, 12).map((line) => ({ line: line, factor: 0.75 * Math.min(1, most / line.weight) }));
  }

  /** The terms of a query: each a list of lines of the index, one of which a page has to have. */
  async function understand(tokens, typing) {
    const said = tokens.filter((token) => !stop.has(token.word));
    const used = said.length ? said : tokens;
    const last = typing ? tokens[tokens.length - 1] : null;
    const asked = [...new Set(used)].sort((a, b) => b.word.length - a.word.length).slice(0, MOST_WORDS + 2);
    const keys = asked.map((token) => token.word);
    tokens.forEach(function (token, i) {
      if (token.joined) {
        keys.push(tokens.slice(i, i + token.joined).map((t) => t.word).join(""));
      }
    });
    if (last && last.word.length > 1) {
      const end = Math.min(shardOf(last.word + "\uffff"), shardOf(last.word) + 3);
      for (let shard = shardOf(last.word); shard <= end; shard++) {
        keys.push(starts[shard]);
      }
    }
    const lines = new Map();
    const learn = async (words) => {
      const names = [...new Set(words.map(shardOf))];
      for (const shard of await Promise.all(names.map((name) => readParsed("s" + name, parseShard)))) {
        shard.forEach((line, key) => lines.set(key, line));
      }
    };
    await learn(keys);

    const terms = [];
    const corrected = [];
    const missing = [];
    const take = (found, size, from) => terms.push({ lines: found, size: size, from: from });
    for (let i = 0; i < tokens.length; ) {
      const length = phrase(i);
      if (length) {
        i += length;
        continue;
      }
      const token = tokens[i++];
      if (asked.includes(token) || token === last) {
        await single(token, tokens[i]);
      }
    }
    return { terms: terms, corrected: corrected, missing: missing };

    function phrase(i) {
      if (stop.has(tokens[i].word) && said.length) {
        return 0;
      }
      let before = i;
      while (before > 0 && i - before < 3 && stop.has(tokens[before - 1].word) && said.length) {
        before--;
      }
      for (let size = Math.min(6, tokens.length - i); size > 0; size--) {
        const alone = size === 1; // one word is a phrase only behind its stop words
        const spoken = tokens.slice(i, i + size).map((token) => token.word);
        const key = spoken.join(" ");
        for (let b = before; b < (alone ? i : i + 1); b++) {
          const lead = tokens.slice(b, i).map((token) => token.word).join(" ");
          const line = lines.get(lead ? key + " ," + lead : key);
          if (line) {
            take([{ line: line, factor: 1 }], size, (lead ? lead + " " : "") + key);
            return size;
          }
        }
        const joined = !alone && lines.get(spoken.join(""));
        if (joined && (tokens[i].joined === size || (size === 2 && !lines.has(spoken[0]) && !lines.has(spoken[1])))) {
          take([{ line: joined, factor: 1 }], 1, key);
          return size;
        }
        if (!alone && last && i + size === tokens.length && key.length > 3) {
          const open = startingWith(key, lines);
          if (open.length) {
            take(open, size, key);
            return size;
          }
        }
      }
      return 0;
    }

    async function single(token) {
      const word = token.word;
      const exact = lines.get(word);
      const found = exact ? [{ line: exact, factor: 1 }] : [];
      if (token === last && word.length > 1) {
        found.push(...startingWith(word, lines).filter((open) => open.line !== exact));
      }
      const other = found.length ? null : unseen(word, lines);
      if (other) {
        found.push({ line: other, factor: 0.9 });
      }
      if (!found.length && word.length > 3 && !/\d/.test(word)) {
        for (const better of (await near(word, word.length < 8 ? 1 : 2)).slice(0, 1)) {
          await learn([better]);
          found.push({ line: lines.get(better), factor: 0.9 });
          corrected.push({ from: word, to: better });
        }
      }
      if (found.length) {
        take(found, 1, word);
      } else {
        missing.push(word);
      }
    }
  }

  // ---- from terms to pages

  function best(term) {
    return Math.max(...term.lines.map((found) => found.line.weight * found.factor));
  }

  function score(terms) {
    const pages = new Map();
    const all = terms.reduce((sum, term) => sum + best(term), 0);
    const size = terms.reduce((sum, term) => sum + term.size, 0);
    for (const term of terms) {
      const here = new Map();
      for (const { line: line, factor: factor } of term.lines) {
        line.pages.forEach(function (page, i) {
          const quality = line.qualities.length ? line.qualities[i] / 63 : 1;
          const value = line.weight * factor * quality;
          const known = here.get(page);
          if (!known || known.value < value) {
            here.set(page, { value: value, section: line.sections[i] || 0, title: line.titles.get(page) || 0 });
          }
        });
      }
      here.forEach(function (hit, page) {
        const sum = pages.get(page) || { page: page, score: 0, covered: 0, titled: 0, title: 0, hits: [] };
        sum.score += hit.value;
        sum.covered += best(term) / all;
        sum.titled += hit.title ? term.size : 0;
        sum.title = sum.title || hit.title;
        sum.hits.push(hit);
        pages.set(page, sum);
      });
    }
    const found = [...pages.values()];
    const most = Math.max(...found.map((sum) => sum.covered));
    for (const sum of found) {
      sum.score *= sum.covered * (sum.titled < size ? 1 : sum.title <= size ? 1.6 : 1.3);
    }
    return found.filter((sum) => sum.covered > 0.4 * most).sort((a, b) => b.score - a.score || a.page - b.page);
  }

  function section(sum) {
    const sections = new Map();
    for (const hit of sum.hits) {
      sections.set(hit.section, (sections.get(hit.section) || 0) + hit.value);
    }
    return [...sections].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0];
  }

  let facetOf = null;

  async function facetTable(wait) {
    if (!facetOf && (RUNS || wait)) {
      const runs = numbers(RUNS || (await readParsed("f", String)));
      facetOf = [];
      for (let i = 0; i < runs.length; i += 2) {
        for (let n = 0; n < runs[i + 1]; n++) {
          facetOf.push(facets[runs[i]]);
        }
      }
    }
    return facetOf;
  }

  const among = (keys, bits) => keys.filter((key, i) => (bits >> i) & 1);

  const DIMENSIONS = {
    types: { keys: types.map((type) => type[0]), of: (facet) => [types[facet[0]][0]] },
    stages: { keys: stageKeys, of: (facet) => among(stageKeys, facet[1]) },
    principles: { keys: principleKeys, of: (facet) => among(principleKeys, facet[2]) },
  };

  /** Keeps the pages that fit all choices, and counts for each choice those that fit the others. */
  function filter(found, table, options) {
    const counts = {};
    const fits = (page, name) =>
      !options[name].length || DIMENSIONS[name].of(table[page]).some((key) => options[name].includes(key));
    const names = Object.keys(DIMENSIONS);
    for (const name of names) {
      const number = new Map();
      for (const sum of table ? found : []) {
        if (names.every((other) => other === name || fits(sum.page, other))) {
          DIMENSIONS[name].of(table[sum.page]).forEach((key) => number.set(key, (number.get(key) || 0) + 1));
        }
      }
      counts[name] = DIMENSIONS[name].keys
        .filter((key) => number.has(key) || options[name].includes(key))
        .map((key) => ({ key: key, count: number.get(key) || 0 }));
    }
    return {
      facets: counts,
      found: table ? found.filter((sum) => names.every((name) => fits(sum.page, name))) : found,
    };
  }

  // ---- results

  function anchor(text) {
    return text.trim().toLowerCase().replace(/[^a-z0-9_ -]/g, "").replace(/ /g, "-");
  }

  function parseCards(text) {
    let folder = "";
    return text.split("\n").filter(Boolean).map(function (row, i) {
      const [title, number, slug, facet, excerpt, description, ...headings] = row.split("\t");
      const slash = slug.lastIndexOf("/") + 1;
      folder = slash ? slug.slice(0, slash).replace(/^\/$/, "") : i % BLOCK ? folder : "";
      return {
        title: title,
        number: number,
        href: folder + (slug.slice(slash) || anchor(title)) + ".html",
        facet: facets[numbers(facet)[0]],
        excerpt: excerpt,
        description: description || "",
        headings: headings.map(function (heading) {
          const [text, id] = heading.split("\x1f");
          return { heading: text, id: id || "h-" + anchor(text) };
        }),
      };
    });
  }

  const inline = TITLES && parseCards(TITLES);
  const inside = new WeakMap();

  async function card(page, wait) {
    const block = "b" + Math.floor(page / BLOCK);
    if (wait || !inline) {
      await readParsed(block, parseCards);
    }
    return parsed.has(block) ? parsed.get(block)[page % BLOCK] : inline[page];
  }

  function fill(result, its) {
    const heading = its.card.headings[its.section - 1];
    result.description = its.card.description;
    result.section = heading ? { heading: heading.heading, href: result.href + "#" + heading.id } : null;
  }

  async function result(sum, forms, wait, table) {
    const its = { page: sum.page, section: section(sum), forms: forms, card: await card(sum.page, wait) };
    const facet = its.card.facet || table[sum.page];
    const shown = {
      title: its.card.title,
      number: its.card.number,
      href: its.card.href,
      type: types[facet[0]][0],
      typeLabel: types[facet[0]][1],
      section: null,
      description: "",
      excerpt: [],
      stages: among(stageKeys, facet[1]),
    };
    fill(shown, its);
    inside.set(shown, its);
    return shown;
  }

  function quote(text, forms) {
    const marks = [];
    for (const match of text.matchAll(WORD)) {
      const folded = fold(match[0]);
      if (parts(folded).concat(parts(folded).join("")).some((part) => forms.has(part))) {
        marks.push([match.index, match.index + match[0].length]);
      }
    }
    let from = 0;
    let most = 0;
    marks.forEach(function ([start], i) {
      const count = marks.slice(i).filter((mark) => mark[1] < start + EXCERPT - 40).length;
      if (count > most) {
        most = count;
        from = start > 50 ? text.indexOf(" ", start - 40) + 1 || start : 0;
        from = Math.min(from, start);
      }
    });
    let end = text.length > from + EXCERPT ? text.lastIndexOf(" ", from + EXCERPT) : text.length;
    end = end > from ? end : from + EXCERPT;
    const pieces = [];
    const add = (words, hit) => words && pieces.push({ text: words, hit: hit });
    let at = from;
    add(from ? "… " : "", false);
    for (const [start, stopAt] of marks.filter((mark) => mark[0] >= from && mark[1] <= end)) {
      add(text.slice(at, start), false);
      add(text.slice(start, stopAt), true);
      at = stopAt;
    }
    add(text.slice(at, end) + (end < text.length ? " …" : ""), false);
    return { pieces: pieces, count: most };
  }

  /** What the page says where the words stand; its description where they do not. Fills the result too. */
  async function excerpt(result) {
    const its = inside.get(result);
    if (!its) {
      return [];
    }
    its.card = await card(its.page, true);
    fill(result, its);
    const file = await read("p/" + its.card.excerpt);
    const texts = file.split("\n")[its.page % PER_FILE].split("\t");
    let found = quote(texts[its.section] || "", its.forms);
    if (!found.count && !its.section) {
      found = texts.map((text) => quote(text, its.forms)).sort((a, b) => b.count - a.count)[0];
    }
    result.excerpt = found.count || its.section && found.pieces.length ? found.pieces : [{ text: result.description, hit: false }];
    return result.excerpt;
  }

  async function search(text, wanted) {
    const query = String(text).slice(0, LONGEST);
    const options = { limit: 10, types: [], stages: [], principles: [], typing: false, facets: false, ...wanted };
    const tokens = words(query);
    const answer = {
      query: query,
      total: 0,
      results: [],
      corrected: [],
      shown: [],
      nearest: [],
      facets: { types: [], stages: [], principles: [] },
    };
    if (!tokens.length) {
      return answer;
    }
    const { terms: terms, corrected: corrected, missing: missing } = await understand(tokens, options.typing);
    const chosen = [options.types, options.stages, options.principles].some((keys) => keys.length);
    for (const term of terms) {
      for (const { line: line } of term.lines) {
        await (chosen || options.limit > 50 ? whole(line, shardOf(line.keys[0])) : hits(line));
      }
    }
    const asked = terms.sort((a, b) => best(b) - best(a)).slice(0, MOST_WORDS);
    const table = await facetTable(chosen || options.facets || !options.typing);
    const kept = filter(score(asked), table, options);
    const forms = new Set();
    for (const term of asked) {
      for (const { line: line } of term.lines) {
        line.keys.concat(line.to ? words(line.to).map((token) => token.word) : []).forEach((key) =>
          key.split(" ").filter((word) => !stop.has(word) || asked.length === 1).forEach((word) => forms.add(word)));
      }
      const to = term.lines[0].factor === 1 && term.lines[0].line.to;
      if (to) {
        answer.shown.push({ from: term.from, to: to });
      }
    }
    answer.total = kept.found.length + (asked.length === 1 && !chosen ? asked[0].lines[0].line.more : 0);
    answer.corrected = corrected;
    answer.facets = kept.facets;
    answer.results = await Promise.all(
      kept.found.slice(0, options.limit).map((sum) => result(sum, forms, !options.typing, table)));
    if (!kept.found.length && missing.length && missing[0].length > 2) {
      answer.nearest = (await near(missing[0], 3)).slice(0, 3);
    }
    return answer;
  }

  window.openoars = Object.assign(window.openoars || {}, { load: load, search: search, excerpt: excerpt });
})();
