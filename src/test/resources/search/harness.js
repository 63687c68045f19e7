// Runs the engine without a browser: a document that loads scripts from a folder, and nothing else a page would have.
// Usage: node harness.js SITE ENGINE, with a list of [text, options] as JSON on standard input.
"use strict";
const fs = require("fs");
const path = require("path");
const vm = require("vm");

const [site, engine] = process.argv.slice(2);
const base = "file:///site/";
const read = [];
const document = {
  createElement: () => ({ remove() {} }),
  head: {
    append(script) {
      const name = script.src.slice(base.length);
      read.push(name);
      setImmediate(function () {
        const file = path.join(site, name);
        if (fs.existsSync(file)) {
          vm.runInContext(fs.readFileSync(file, "utf8"), context);
          script.onload();
        } else {
          script.onerror();
        }
      });
    },
  },
};
const folder = base + engine.replace(/[^/]*$/, "");
const context = vm.createContext({ document: document });
context.window = context;
context.openoars = { shards: (name) => folder + name + ".js" };
vm.runInContext(fs.readFileSync(path.join(site, engine), "utf8"), context);

(async function () {
  const answers = [];
  for (const [text, options] of JSON.parse(fs.readFileSync(0, "utf8"))) {
    read.length = 0;
    const answer = await context.openoars.search(text, options);
    if (options && options.excerpts) {
      for (const result of answer.results) {
        await context.openoars.excerpt(result);
      }
    }
    answers.push(Object.assign({}, answer, { read: read.slice() }));
  }
  process.stdout.write(JSON.stringify(answers));
})();
