// Runs before any script of a page. Hears what payloads would do if they could, and looks for what they would leave behind.
(function () {
  "use strict";

  const ELEMENTS = new Set(
    ("a abbr article aside b blockquote body br button caption circle code data dd del desc details dfn div dl dt em fieldset " +
      "figcaption figure footer form g h1 h2 h3 h4 h5 h6 head header hr html i input kbd label legend li link main mark " +
      "meta nav noscript ol option output p path pre q rect s script section select small span strong summary sup svg table tbody td " +
      "text textarea th thead time title tr tspan ul").split(" "));
  const LEADING = ["action", "data", "formaction", "href", "src", "xlink:href"];
  const LOADING = new Set(["IMG", "LINK", "SCRIPT"]);

  window.heard = [];
  window.canary = () => window.heard.push("canary");
  addEventListener("securitypolicyviolation", (event) =>
    window.heard.push("policy: " + event.violatedDirective + " " + event.blockedURI));

  function isOwn(element, address) {
    const url = new URL(address, document.baseURI);
    const isPlace = element.rel === "canonical" || element.rel === "alternate" || !LOADING.has(element.tagName);
    return url.protocol === location.protocol || (isPlace && /^(https?|mailto|tel|sms):$/.test(url.protocol));
  }

  /** Whether a name of an element hides what scripts know by that name. */
  function hides(element, name) {
    return name !== "" && (name in Document.prototype || (element.form && name in HTMLFormElement.prototype));
  }

  function isStrange(element) {
    const isShown = element.id === "tip"; // a script of ours moves it
    return (
      !ELEMENTS.has(element.localName) ||
      Array.from(element.attributes).some(({ name }) => /^on|^(style|srcdoc|srcset|background|poster|is)$/.test(name) && !isShown) ||
      LEADING.some((name) => element.hasAttribute(name) && !isOwn(element, element.getAttribute(name))) ||
      (element.localName === "script" && !element.src && element.type !== "application/ld+json") ||
      (element.httpEquiv && element.httpEquiv !== "Content-Security-Policy") ||
      hides(element, element.id) ||
      (element.localName !== "meta" && hides(element, element.getAttribute("name") || ""))
    );
  }

  /** What stands on the page that we would not have put there. */
  window.strange = () => Array.from(document.querySelectorAll("*"), (element) =>
    isStrange(element) ? element.outerHTML.slice(0, 200) : "").filter(Boolean);

  /** Lets everything that waits happen. */
  window.settled = () => new Promise((resolve) => setTimeout(resolve));
})();
