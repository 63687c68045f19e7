// Fetches the search engine when somebody wants to search, and lets no other script onto the page.
//
// For the engine: a page may have one Trusted Types policy named 'shards', and it is made here. The worker that keeps the
// site goes by it too. The engine's files lie
// beside it or one folder deeper. It asks for each with `window.openoars.shards("s0")` or `shards("0a1b2c/s0")`, so
// without '.js', and sets what it gets as the src of a script. It adds its own `search` and `excerpt` to
// `window.openoars` and keeps what is there.
(function () {
  "use strict";

  const words = document.currentScript.dataset;
  if (!words.engine) {
    return; // The page that lists all pages serves alone.
  }
  const NAME = /^(?:[0-9a-z-]+\/)?[0-9a-z-]+$/;
  const engine = new URL(words.engine, document.baseURI).href;
  const anew = engine + "?" + Date.now(); // asks past what the browser keeps
  const folder = new URL(".", engine).href;
  const worker = new URL(words.root + "sw.js", document.baseURI).href;

  function address(name) {
    if (name === engine || name === anew || name === worker) {
      return name;
    }
    if (!NAME.test(name)) {
      throw new TypeError("not a file of the search");
    }
    return folder + name + ".js";
  }

  const policy = window.trustedTypes
    ? window.trustedTypes.createPolicy("shards", { createScriptURL: address })
    : { createScriptURL: address };
  let loading = null;

  function load(name) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      script.src = policy.createScriptURL(name);
      script.onload = resolve;
      script.onerror = function () {
        loading = null; // The next one who asks tries again.
        script.remove();
        reject(new Error("the search engine did not load"));
      };
      document.head.append(script);
    });
  }

  function ready() {
    loading = loading || load(engine);
    return loading;
  }

  /** Asks the engine. One that the browser kept since an earlier state of the site asks for files that are gone. */
  async function ask(text, options) {
    await ready();
    try {
      return await window.openoars.search(text, options);
    } catch (gone) {
      await load(anew);
      return window.openoars.search(text, options);
    }
  }

  /** Puts values into the places {0}, {1} of a sentence. */
  function fill(sentence, ...values) {
    return sentence.replace(/\{(\d)\}/g, (place, number) => String(values[number]));
  }

  window.openoars = {
    shards: (name) => policy.createScriptURL(name),
    /** The script that keeps the site for times without a connection. */
    worker: () => policy.createScriptURL(worker),
    /** The way from this page to the root of the site, to be put before the address of a result. */
    root: words.root,
    ready: ready,
    ask: ask,
    fill: fill,
    /** How many pages were found, in the words of a form. */
    count: (form, total) =>
      fill(total === 0 ? form.dataset.none : total === 1 ? form.dataset.one : form.dataset.many, total),
    /** What the search read into the words, one sentence each. */
    notes: (answer) =>
      answer.corrected
        .map((change) => fill(words.corrected, change.from, change.to))
        .concat(answer.shown.map((change) => fill(words.shown, change.from, change.to))),
  };
})();
