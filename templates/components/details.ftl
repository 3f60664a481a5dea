<#ftl output_format="HTML">
<#--
  Text that some readers want and others do not: they open it themselves, without a script. On paper it is always open.
  What it says goes between the tags.

  summary   what is inside, in a few words; text, or HTML caught with <#assign name>…</#assign>
  open      true when it is open from the start (false)
-->
<#macro details summary open=false>
<details class="details"<#if open> open</#if>>
<summary>${summary}</summary>
<div>
<#nested>
</div>
</details>
</#macro>
