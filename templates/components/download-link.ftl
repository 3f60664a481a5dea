<#ftl output_format="HTML">
<#--
  A link to a file. What it says names the kind of file. It is left out on paper.

  href   where the file is
  text   what it says; text, or HTML caught with <#assign name>…</#assign>
-->
<#macro downloadLink href text>
<p class="download"><a href="${href}">${text}</a></p>
</#macro>
