<#ftl output_format="HTML">
<#--
  A passage set apart by a bar on its left. The passage is nested.
-->
<#macro inset>
<div class="inset">
<#nested>
</div>
</#macro>
