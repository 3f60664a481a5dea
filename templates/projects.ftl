<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/project-card.ftl" as card>
<#assign stages = [
  {"stage": "open", "heading": "Projects you can join"},
  {"stage": "running", "heading": "Projects at work"},
  {"stage": "finished", "heading": "Finished projects"}]>
<@layout.page>
<@body.body html=content.body!"" />
<#list stages as part>
<#assign shown = (published_projects![])?filter(project -> (project.stage!"") == part.stage)?sort_by("title")>
<#if shown?has_content>
<h2 id="${part.stage}">${part.heading}</h2>
<ul class="cards">
<#list shown as project>
<@card.projectCard project=project root=content.rootpath!"" />
</#list>
</ul>
</#if>
</#list>
</@layout.page>
