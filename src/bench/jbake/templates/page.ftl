<#import "frame.ftl" as layout>
<@layout.frame content.title content.description content.uri>
<header class="head">
  <nav class="crumbs" aria-label="Breadcrumb"><ol class="trail"><li><a href="/index.html">Measured</a></li><li>${content.section}</li></ol></nav>
  <h1>${content.title?html}</h1>
  <p class="lead">${content.description?html}</p>
</header>
<div class="prose">
${content.body}
<nav class="turn" aria-label="Previous and next">
<#if content.previousContent??><a rel="prev" href="/${content.previousContent.uri}">${content.previousContent.title?html}</a></#if>
<#if content.nextContent??><a rel="next" href="/${content.nextContent.uri}">${content.nextContent.title?html}</a></#if>
</nav>
</div>
</@layout.frame>
