<#ftl output_format="HTML">
<#--
  A band across the page with one thing that everybody must read first.

  title   the first words, in bold; may be empty ("")
  What it says goes between the tags, as plain text.
-->
<#macro banner title="">
<div class="banner">
<p><#if title?has_content><strong>${title}</strong> </#if><#nested></p>
</div>
</#macro>
