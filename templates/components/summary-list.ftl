<#ftl output_format="HTML">
<#--
  Names and their values, one pair a line.

  rows   a list of maps: {"key", "value"}; a value is text, or HTML caught with <#assign name>…</#assign>;
         a row with an empty value is left out
  words  true where the values are what people said; they may look like a template gone wrong (false)
-->
<#macro summaryList rows words=false>
<dl class="summary<#if words> words</#if>">
<#list rows as row>
<#if row.value?has_content>
<div>
<dt>${row.key}</dt>
<dd>${row.value}</dd>
</div>
</#if>
</#list>
</dl>
</#macro>
