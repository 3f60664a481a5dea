<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/contents-list.ftl" as contents>
<#import "components/inset.ftl" as inset>
<#import "components/you-said.ftl" as said>
<#assign all = youSaid![]>
<#assign titles = []>
<#list all as one><#if !titles?seq_contains(one.project)><#assign titles += [one.project]></#if></#list>
<@layout.page parents=[{"href": "projects.html", "label": "Projects"}]>
<@body.body html=content.body!"" part="intro" />
<#if all?has_content>
<#assign here = []>
<#list titles as title><#assign here += [{"href": "#project-" + (title?index + 1)?c, "label": title}]></#list>
<@contents.contentsList items=here + contents.parts(content.body!"") />
<#list titles as title>
<section aria-labelledby="project-${(title?index + 1)?c}">
<h2 id="project-${(title?index + 1)?c}">${title}</h2>
<#list all?filter(one -> one.project == title) as one>
<@said.youSaid one=one />
</#list>
</section>
</#list>
<#else>
<@inset.inset>
<p>There is nothing here yet. Project leads tell us what lay partners said and what came of it. We check their words before they are here.</p>
</@inset.inset>
</#if>
<@body.body html=content.body!"" part="rest" />
</@layout.page>
