<#ftl output_format="HTML">
<#--
  What somebody said or was asked, word for word.

  words   the words, as one paragraph
-->
<#macro quotation words>
<blockquote class="quotation"><p>${words}</p></blockquote>
</#macro>
