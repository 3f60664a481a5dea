<#ftl output_format="HTML">
<#-- One example on the page of components, beneath what it shows. -->
<#macro example title>
<h3>${title}</h3>
<#nested>
</#macro>
