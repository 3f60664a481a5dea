<#ftl output_format="HTML">
<#--
  A day for people and for machines: 6 August 2026. The names of the months stand here, so that the machine's language
  changes nothing.

  iso   text such as 2026-08-06; text that is no such day is shown as it is
-->
<#macro date iso><time datetime="${iso?trim}">${long(iso)}</time></#macro>

<#assign months = ["January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December"]>
<#-- The same day as text alone, for places where no element may stand. -->
<#function long iso>
  <#local day = iso?trim>
  <#if day?matches("\\d{4}-(0[1-9]|1[0-2])-\\d{2}")>
    <#return day[8..9]?number?c + " " + months[day[5..6]?number - 1] + " " + day[0..3]>
  </#if>
  <#return day>
</#function>
