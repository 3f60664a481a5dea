<#ftl output_format="HTML">
<#--
  An email address or a phone number to click on.

  kind   "email" or "phone"
  text   the address or the number, as people write it
-->
<#macro contactLink kind text><a href="${(kind == "email")?then("mailto:" + text, "tel:" + text?replace(" ", ""))}">${text}</a></#macro>
