<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/action-link.ftl" as action>
<#import "components/project-card.ftl" as card>
<#import "components/page-card.ftl" as pages>
<#import "components/together-picture.ftl" as picture>
<#assign root = content.rootpath!"">
<#assign open = (published_projects![])?filter(project -> (project.stage!"") == "open")?sort_by("title")>
<#assign shown = (figures![])?filter(figure -> !figure.withheld)>
<@layout.page heading=false>
<div class="hero">
<div>
<h1>${content.title}</h1>
<p class="lead">${content.description!""}</p>
<@action.actionLink href="${root}get-involved.html" text="Get involved" button=true />
</div>
<@picture.togetherPicture />
</div>
<h2 id="now">What you can do now</h2>
<ul class="cards">
<li class="card">
<h3><a href="${root}role.html">Find out what lay partners do</a></h3>
<p>Who they are, how they work and what they can expect.</p>
</li>
<li class="card">
<h3><a href="${root}projects.html">Look at the projects</a></h3>
<p>What each one is for, where it is and what has happened so far.</p>
</li>
<li class="card">
<h3><a href="${root}get-involved.html">Become a lay partner</a></h3>
<p>Who can join, the questions we ask and what happens next.</p>
</li>
</ul>
<#if open?has_content>
<h2 id="open">Projects you can join</h2>
<ul class="cards">
<#list open[0..*6] as project>
<@card.projectCard project=project root=root />
</#list>
</ul>
<@action.actionLink href="${root}projects.html" text="See all the projects" />
</#if>
<#if shown?has_content>
<h2 id="latest">From our figures</h2>
<ul class="cards">
<#list shown[0..*3] as one>
<li class="card">
<h3><a href="${root}figures.html#${one.id}">${one.title}</a></h3>
<p>${one.sentence}</p>
<p class="hint">${one.subtitle}</p>
</li>
</#list>
</ul>
<@action.actionLink href="${root}figures.html" text="See all our figures" />
</#if>
<#assign stories = published_storys![]>
<#assign news = published_newsitems![]>
<#if stories?has_content || news?has_content>
<h2 id="stories">Stories and news</h2>
<ul class="cards">
<#list stories[0..*1] + news[0..*2] as one>
<@pages.pageCard page=one day=one.date?string("yyyy-MM-dd") root=root level=3 />
</#list>
</ul>
<@action.actionLink href="${root}stories.html" text="Read more stories" />
</#if>
<section class="home" aria-labelledby="about">
<h2 id="about">About lay partners</h2>
<@body.body html=content.body!"" />
</section>
</@layout.page>
