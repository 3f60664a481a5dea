<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as text>
<#import "components/action-link.ftl" as links>
<#import "components/project-card.ftl" as cards>
<#import "components/inset.ftl" as insets>
<@layout.page heading=false>
<div class="hero">
<h1>${content.title}</h1>
<p class="lead">${content.description}</p>
<@links.actionLink href="get-involved.html" label="Find out how to join"/>
</div>
<#assign open = published_projects?filter(project -> project.stage == "open")>
<#if open?has_content>
<h2>Open places</h2>
<p>These projects are looking for lay partners now.</p>
<ul class="cards">
<#list open?sort_by("closing") as project>
<@cards.projectCard project=project root="" level=3/>
</#list>
</ul>
<p><a href="projects.html">See all projects</a></p>
</#if>
<#if (figures![])?has_content>
<h2>How it is going</h2>
<@insets.inset>
<p>${figures[0].sentence} ${figuresPeriod!""}.</p>
<p><a href="figures.html">See all our figures</a></p>
</@insets.inset>
</#if>
<@text.body/>
</@layout.page>
