<#import "frame.ftl" as layout>
<@layout.frame "Search" "All pages from A to Z" "search.html">
<ol class="results">
<#list published_pages?sort_by("title") as page>
<li><h2><a href="/${page.uri}">${page.title?html}</a></h2><p>${page.description?html}</p></li>
</#list>
</ol>
</@layout.frame>
