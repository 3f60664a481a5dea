<#ftl output_format="JavaScript">
<#--
  What a page says to search engines, in the words of schema.org. A browser does not run it. The page's own program has
  written each sign that could end the element by its number, so nothing is escaped here.

  json   JSON-LD, or "" for nothing
-->
<#macro structuredData json>
<#if json?has_content>
<script type="application/ld+json">${json}</script>
</#if>
</#macro>
