<#import "frame.ftl" as layout>
<@layout.frame "A handbook for measuring" "A page that every handbook has." "index.html">
<ol class="results">
<#list published_pages?sort_by("section") as page>
<li><b>${page.section}</b> <a href="/${page.uri}">${page.title?html}</a></li>
</#list>
</ol>
</@layout.frame>
