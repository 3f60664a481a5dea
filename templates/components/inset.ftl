<#ftl output_format="HTML">
<#--
  Text that stands out from the text around it, with a bar at its left.
  What it says goes between the tags, as paragraphs.
-->
<#macro inset>
<div class="inset">
<#nested>
</div>
</#macro>
