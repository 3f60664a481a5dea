<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as text>
<#import "components/project-card.ftl" as cards>
<#assign headings = {"open": "Looking for lay partners", "running": "Under way", "finished": "Finished"}>
<@layout.page>
<@text.body/>
<#list ["open", "running", "finished"] as stage>
<#assign these = published_projects?filter(project -> project.stage == stage)>
<#if these?has_content>
<h2>${headings[stage]}</h2>
<ul class="cards">
<#list these?sort_by("title") as project>
<@cards.projectCard project=project root="" level=3/>
</#list>
</ul>
</#if>
</#list>
</@layout.page>
