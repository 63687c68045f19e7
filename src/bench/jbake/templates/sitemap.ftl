<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list published_pages as page>
  <url><loc>https://example.org/${page.uri}</loc><lastmod>${page.date?string("yyyy-MM-dd")}</lastmod></url>
</#list>
</urlset>
