<#ftl output_format="HTML">
<#import "tag.ftl" as tags>
<#--
  A project's stage as a tag.

  stage  "open", "running" or "finished"
-->
<#assign words = {"open": "Looking for lay partners", "running": "Under way", "finished": "Finished"}>
<#macro stage stage>
<@tags.tag label=words[stage] kind=stage/>
</#macro>
