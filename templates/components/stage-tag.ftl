<#ftl output_format="HTML">
<#import "tag.ftl" as tag>
<#--
  The stage of a project as a tag.

  stage   "open", "running" or "finished"; any other word is shown as it is
-->
<#macro stageTag stage>
<#switch stage>
<#case "open"><@tag.tag text="Open to join" tone="good" /><#break>
<#case "running"><@tag.tag text="Running" tone="info" /><#break>
<#case "finished"><@tag.tag text="Finished" /><#break>
<#default><@tag.tag text=stage />
</#switch>
</#macro>
