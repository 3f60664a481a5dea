<#ftl output_format="HTML">
<#--
  Days in words.

  words(text)  "2026-08-06" as "6 August 2026"; empty text stays empty
-->
<#function words text>
<#return text?has_content?then(text?date("yyyy-MM-dd")?string("d MMMM yyyy"), "")>
</#function>
