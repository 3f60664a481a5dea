<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/download-link.ftl" as download>
<#import "components/filters.ftl" as filters>
<#import "components/project-groups.ftl" as groups>
<#assign root = content.rootpath!"">
<#assign all = published_projects![]>
<#assign stages = [{"href": "projects.html#open", "label": "Open to join"}, {"href": "projects.html#running", "label": "Running"},
  {"href": "projects.html#finished", "label": "Finished"}]
  ?filter(stage -> all?filter(project -> (project.stage!"") == stage.href?keep_after("#"))?has_content)>
<@layout.page>
<@body.body html=content.body!"" />
<@filters.filters root=root groups=[
  {"label": "By stage", "items": stages},
  {"label": "By place", "items": projectLists.places},
  {"label": "By topic", "items": projectLists.topics}] />
<@groups.projectGroups projects=all root=root />
<#if all?has_content && config.site_host?has_content>
<@download.downloadLink href="${root}calendars/all-projects.ics" text="Add all meeting dates to your calendar (calendar file)" />
</#if>
</@layout.page>
