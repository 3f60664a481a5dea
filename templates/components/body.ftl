<#ftl output_format="HTML">
<#--
  The text of a page, already turned from Markdown into HTML.
  The only place on the site where text is printed without escaping: hand it nothing but a page's own body.

  html   the HTML of the body; nothing is printed when it is empty
  part   "all", "intro" (what stands before the first second-level heading) or "rest" (from there on) ("all")
-->
<#macro body html part="all">
<#local cut = html?index_of("<h2")>
<#if cut lt 0><#local cut = html?length></#if>
<#local shown = {"all": html, "intro": html[0..<cut], "rest": html[cut..]}[part]>
<#if shown?trim?has_content>
<div class="prose">
${shown?no_esc}
</div>
</#if>
</#macro>
