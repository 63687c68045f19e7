<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Measured</title><link>https://example.org/</link>
<#list published_pages as page>
<#if page?counter gt 20><#break></#if>
<item><title>${page.title?html}</title><link>https://example.org/${page.uri}</link><description>${page.description?html}</description></item>
</#list>
</channel></rss>
