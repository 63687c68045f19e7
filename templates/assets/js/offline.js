// Lets somebody ask the browser to keep the whole site, and take that back. Nothing is kept before that.
(function () {
  "use strict";

  const place = document.getElementById("offline");
  const words = place.dataset;
  const status = place.querySelector("[role=status]");
  const keep = document.getElementById("keep-site");
  const remove = document.getElementById("remove-site");

  function show(kept, said) {
    keep.hidden = kept;
    remove.hidden = !kept;
    keep.disabled = false;
    status.textContent = said;
  }

  /** Resolves once the worker has fetched everything, and rejects if it gave up. */
  function ready(registration) {
    const worker = registration.installing || registration.waiting || registration.active;
    return new Promise(function (resolve, reject) {
      function look() {
        if (worker.state === "activated") {
          resolve();
        } else if (worker.state === "redundant") {
          reject(new Error("the worker gave up"));
        }
      }
      worker.addEventListener("statechange", look);
      look();
    });
  }

  async function keepSite() {
    keep.disabled = true;
    status.textContent = words.keeping;
    try {
      await ready(await navigator.serviceWorker.register(window.openoars.worker()));
      show(true, words.kept);
    } catch (failed) {
      await forget().catch(() => {}); // where nothing can be kept, nothing is left to forget
      show(false, words.failed);
    }
  }

  async function forget() {
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration) {
      await registration.unregister();
    }
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith("openoars-site-")).map((name) => caches.delete(name)));
  }

  async function start() {
    const registration = await navigator.serviceWorker.getRegistration();
    show(Boolean(registration && registration.active), "");
    keep.addEventListener("click", keepSite);
    remove.addEventListener("click", () => forget().then(() => show(false, words.removed)));
    navigator.serviceWorker.addEventListener("controllerchange", function () {
      if (!remove.hidden) {
        status.textContent = words.updated;
      }
    });
  }

  if (location.protocol === "file:" || !navigator.serviceWorker || !window.caches) {
    status.textContent = words.cannot;
  } else {
    start().catch(() => (status.textContent = words.cannot));
  }
})();
