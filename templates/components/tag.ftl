<#ftl output_format="HTML">
<#--
  A short label.

  label  one to four words
  kind   "open", "running", "finished" or "flag"; only the colour differs
-->
<#macro tag label kind="running">
<strong class="tag tag-${kind}">${label}</strong></#macro>
