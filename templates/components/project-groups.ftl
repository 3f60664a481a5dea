<#ftl output_format="HTML">
<#import "project-card.ftl" as card>
<#--
  Projects as cards, under a heading for each stage: those to join first, then those at work, then the finished ones.

  projects   a list of projects' pages, as for the project card
  root       the way from this page to the root of the site, "" or ending in "/" ("")
-->
<#macro projectGroups projects root="">
<#list [
  {"stage": "open", "heading": "Projects you can join"},
  {"stage": "running", "heading": "Running projects"},
  {"stage": "finished", "heading": "Finished projects"}] as part>
<#local shown = projects?filter(project -> (project.stage!"") == part.stage)?sort_by("title")>
<#if shown?has_content>
<h2 id="${part.stage}">${part.heading}</h2>
<ul class="cards">
<#list shown as project>
<@card.projectCard project=project root=root />
</#list>
</ul>
</#if>
</#list>
</#macro>
