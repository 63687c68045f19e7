// Keeps the site for times without a connection. It is only at work where somebody asked for it, on the page 'offline.html'.
"use strict";

const VERSION = "/*version*/";
const PREFIX = "openoars-site-";
const CACHE = PREFIX + VERSION;
const FILES = [
  /*files*/
];

/** A file as it is now, and not as the browser may remember it. */
const fresh = (file) => new Request(file, { cache: "reload" });

self.addEventListener("install", function (event) {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES.map(fresh)))
      .then(() => self.skipWaiting()));
});

self.addEventListener("activate", function (event) {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()));
});

/** What is kept comes first, so that nothing waits for a weak connection; an address of a folder is that of its index. */
async function answer(request) {
  const address = new URL(request.url);
  address.search = "";
  address.hash = "";
  if (address.pathname.endsWith("/")) {
    address.pathname += "index.html";
  }
  const cache = await caches.open(CACHE);
  return (await cache.match(address.href)) || fetch(request);
}

self.addEventListener("fetch", function (event) {
  if (event.request.method === "GET" && event.request.url.startsWith(self.registration.scope)) {
    event.respondWith(answer(event.request));
  }
});
