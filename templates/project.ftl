<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/date.ftl" as date>
<#import "components/download-link.ftl" as download>
<#import "components/stage-tag.ftl" as stageTag>
<#import "components/summary-list.ftl" as summary>
<#import "components/action-link.ftl" as action>
<#import "components/shaped.ftl" as shapedBy>
<#import "components/you-said.ftl" as said>
<#assign root = content.rootpath!"">
<#assign stage = content.stage!"">
<#assign stageShown><@stageTag.stageTag stage=stage /></#assign>
<#assign closing><#if stage == "open" && (content.closing!)?has_content><@date.date iso=content.closing /></#if></#assign>
<#assign meetings = (content.meetings!"")?split(",")?map(day -> day?trim)?filter(day -> day != "")>
<#assign shapedHere = (shaped![])?filter(one -> one.project == content.title)>
<#assign saidHere = (youSaid![])?filter(one -> one.project == content.title)>
<@layout.page parents=[{"href": "projects.html", "label": "Projects"}]>
<p class="lead">${content.summary!""}</p>
<@summary.summaryList rows=[
  {"key": "Stage", "value": stageShown},
  {"key": "Where", "value": content.sites!""},
  {"key": "Team", "value": content.team!""},
  {"key": "About", "value": content.interests!""},
  {"key": "Time of meetings", "value": content.hours!""},
  {"key": "Free places for lay partners", "value": content.free!""},
  {"key": "Ask to join by", "value": closing}] />
<#if stage == "open">
<@action.actionLink href="${root}get-involved.html" text="Find out how to join this project" button=true />
</#if>
<@body.body html=content.body!"" />
<#if meetings?has_content>
<h3 id="meeting-dates">Meeting dates</h3>
<ul class="columns">
<#list meetings as day>
<li><@date.date iso=day /></li>
</#list>
</ul>
<@download.downloadLink href=root + "calendars/" + content.uri?keep_after_last("/")?keep_before_last(".") + ".ics" text="Add these dates to your calendar (calendar file)" />
</#if>
<#if shapedHere?has_content>
<h2 id="shaped">How lay partners shaped this</h2>
<p>In the words of the project's lead.</p>
<#list shapedHere as one>
<@shapedBy.shaped points=one.points />
</#list>
</#if>
<#if saidHere?has_content>
<h2 id="you-said">You said, we did</h2>
<#list saidHere as one>
<@said.youSaid one=one />
</#list>
</#if>
<@action.actionLink href="${root}projects.html" text="See all the projects" />
</@layout.page>
