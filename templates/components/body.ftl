<#ftl output_format="HTML">
<#--
  The page's text, baked from Markdown that staff wrote. The only place where markup is let through.
-->
<#macro body>
<div class="text">
${(content.body!"")?no_esc}
</div>
</#macro>
