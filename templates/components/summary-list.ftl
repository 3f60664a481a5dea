<#ftl output_format="HTML">
<#--
  Facts as pairs of a name and a value.

  rows  list of {name, value}; a row with an empty value is left out
-->
<#macro summaryList rows>
<dl class="summary">
<#list rows as row>
<#if row.value?has_content>
<div><dt>${row.name}</dt><dd>${row.value}</dd></div>
</#if>
</#list>
</dl>
</#macro>
