<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/action-link.ftl" as action>
<#import "components/filters.ftl" as filters>
<#import "components/project-groups.ftl" as groups>
<#assign root = content.rootpath!"">
<#assign here = content.uri?remove_beginning("/")>
<#assign all = content.projects>
<@layout.page parents=[{"href": "projects.html", "label": "Projects"}]>
<p class="lead"><#if all?size == 1>1 project.<#else>${all?size} projects.</#if></p>
<@groups.projectGroups projects=all root=root />
<@action.actionLink href="${root}projects.html" text="See all the projects" />
<@filters.filters root=root here=here groups=[
  {"label": "By place", "items": projectLists.places},
  {"label": "By topic", "items": projectLists.topics}] />
</@layout.page>
