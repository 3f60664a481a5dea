<#ftl output_format="HTML">
<#import "stage.ftl" as stages>
<#import "day.ftl" as dates>
<#--
  A project in a list.

  project  the project's page
  root     the way to the top of the site
  level    the level of its heading, 2 or 3
-->
<#macro projectCard project root level=3>
<li class="card">
<h${level}><a href="${root}${project.uri}">${project.title}</a></h${level}>
<p>${project.summary}</p>
<p><@stages.stage stage=project.stage/><#if project.stage == "open" && (project.closing!"")?has_content> Apply by ${dates.words(project.closing)}</#if></p>
</li>
</#macro>
