<#ftl output_format="HTML">
<#import "date.ftl" as date>
<#import "stage-tag.ftl" as stageTag>
<#--
  A project in a list: its title as a link, its stage, what it is for, where, and the day its places close.

  project   a project's page: {"uri", "title", "summary", "stage", "sites", "free", "closing"}; free places are shown
            while it is open
  root      the way from this page to the root of the site, "" or ending in "/" ("")
  level     the level of its heading, 2 to 4 (3)
-->
<#macro projectCard project root="" level=3>
<li class="card">
<h${level}><a href="${root}${project.uri?remove_beginning("/")}">${project.title}</a></h${level}>
<p><@stageTag.stageTag stage=(project.stage)!"" /></p>
<p>${(project.summary)!""}</p>
<p class="hint">${(project.sites)!""}</p>
<#if (project.stage!) == "open">
<p class="hint">Free places for lay partners: ${project.free}<#if (project.closing!)?has_content>. Ask to join by <@date.date iso=project.closing /></#if>.</p>
</#if>
</li>
</#macro>
