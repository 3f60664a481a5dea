<#ftl output_format="HTML">
<#--
  One or two words that name a state. The words carry the meaning, the colour only helps.

  text   what it says
  tone   "good", "info", "warn" or "plain" ("plain")
-->
<#macro tag text tone="plain">
<strong class="tag tag-${tone}">${text}</strong></#macro>
