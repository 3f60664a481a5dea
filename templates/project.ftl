<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as text>
<#import "components/stage.ftl" as stages>
<#import "components/summary-list.ftl" as summaries>
<#import "components/action-link.ftl" as links>
<#import "components/day.ftl" as dates>
<#assign root = content.rootpath!"../">
<#assign open = content.stage == "open">
<@layout.page crumbs=[{"href": "${root}index.html", "label": "Home"}, {"href": "${root}projects.html", "label": "Projects"}]>
<p class="lead">${content.summary}</p>
<p><@stages.stage stage=content.stage/></p>
<@summaries.summaryList rows=[
  {"name": "Where", "value": listed(content.sites)},
  {"name": "Team", "value": listed(content.team)},
  {"name": "About", "value": listed(content.interests)},
  {"name": "Lay partner places", "value": content.places?string},
  {"name": "Apply by", "value": open?then(dates.words(content.closing!""), "")}
]/>
<#if open>
<@links.actionLink href="${root}get-involved.html" label="Apply to join this project"/>
</#if>
<@text.body/>
<#if (content.meetings!"")?has_content>
<h2>Meeting dates</h2>
<ul class="dates">
<#list items(content.meetings) as meeting>
<li>${dates.words(meeting)}</li>
</#list>
</ul>
</#if>
</@layout.page>
<#-- JBake hands a front matter value with commas on as a list, and one without as a text. -->
<#function items value>
<#return value?is_sequence?then(value, value?string?split(","))?map(item -> item?trim)>
</#function>
<#function listed value>
<#return items(value)?join(", ")>
</#function>
