<#macro frame title description way>
<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="referrer" content="no-referrer">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title?html} · Measured</title>
  <meta name="description" content="${description?html}">
  <link rel="canonical" href="https://example.org/${way}">
  <link rel="alternate" type="application/rss+xml" title="Measured" href="/feed.xml">
  <meta property="og:site_name" content="Measured">
  <meta property="og:title" content="${title?html}">
  <meta property="og:description" content="${description?html}">
  <meta property="og:type" content="article">
  <meta property="og:url" content="https://example.org/${way}">
  <link rel="stylesheet" href="/site.css">
</head>
<body>
<a class="skip" href="#main">Skip to the text</a>
<header class="masthead">
  <a class="brand" href="/index.html">Measured</a>
  <form action="/search.html">
    <input type="search" name="q" maxlength="200" aria-label="Search the handbook" placeholder="ruler, naloxone, consent">
    <button type="submit">Search</button>
  </form>
  <a class="leave" href="https://www.wikipedia.org/" rel="nofollow noreferrer">Leave this page</a>
</header>
<nav class="tabs" aria-label="Sections">
  <ol class="index">
<#list ["Listening", "Asking", "Answering", "Changing", "Planning", "Safety", "Places", "Teams", "Teaching", "Stories"] as section>
    <li><a href="/index.html#${section?lower_case}"><b>${section?counter}</b> ${section}</a></li>
</#list>
  </ol>
</nav>
<main class="page" id="main">
<#nested>
</main>
<footer class="foot">
  <p class="urgent" id="help"><strong>Someone in danger now?</strong> Call your emergency number: <a href="tel:112">112</a> (Ireland). Not waking, slow or no breathing, blue or grey lips: call, give naloxone if you have it, stay.</p>
  <p>Training material, not medical or legal advice. In an emergency call your local emergency number. Nothing you type or tick leaves this device. No cookies, no counting.</p>
</footer>
</body>
</html>
</#macro>
