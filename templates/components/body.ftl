<#ftl output_format="HTML">
<#--
  The text of a page, already turned from Markdown into HTML.
  The only place on the site where text is printed without escaping: hand it nothing but a page's own body.

  html   the HTML of the body; nothing is printed when it is empty
-->
<#macro body html>
<#if html?has_content>
<div class="prose">
${html?no_esc}
</div>
</#if>
</#macro>
