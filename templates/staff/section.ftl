<#ftl output_format="HTML">
<#import "../components/table.ftl" as table>
<#import "../components/bar-chart.ftl" as barChart>
<#import "../components/pair-chart.ftl" as pairChart>
<#import "../components/line-chart.ftl" as lineChart>
<#import "cell.ftl" as cell>
<#--
  A part of a report, on a page or on paper.

  section   {"id", "heading", "sentences", "items", "chart", "tables", "beside", "filter", "fillIn", "file"}
    an item    {"text", "more", "link", "href"}; what is empty is left out
    chart      a list of none or one {"kind" (bars, pairs or line), …}, as its component wants it
    a table    {"id", "group" (a heading of its own, or ""), "caption", "columns", "rows" (of cells), "cut"}
    beside     true where the table is narrow enough to stand beside the chart
    filter     true where a script may offer to show only some rows
    file       the name of the CSV beside the page, without the ending; "" for none
    fillIn     true where a workbook of the same name is there to be filled in
  paper     true leaves out what paper cannot do: links to files, tables that scroll (false)
-->
<#macro section section paper=false>
<section<#if section.filter && !paper> class="filtered"<#elseif section.chart?has_content> class="charted"<#elseif paper && section.tables?has_content> class="listed"</#if>>
<h2 id="${section.id}">${section.heading}</h2>
<#list section.sentences as sentence>
<p>${sentence}</p>
</#list>
<#if section.items?has_content>
<ul class="items">
<#list section.items as item>
<li><#if item.text?has_content><strong>${item.text}</strong> </#if>${item.more}<#if item.link?has_content> <a href="${item.href}">${item.link}</a></#if></li>
</#list>
</ul>
</#if>
<#if section.beside>
<div class="beside">
<#list section.chart as chart><@drawn chart=chart paper=paper /></#list>
<div class="numbers">
<@tables section=section paper=paper />
</div>
</div>
<#else>
<#list section.chart as chart><@drawn chart=chart paper=paper /></#list>
<@tables section=section paper=paper />
</#if>
<#if section.file?has_content && !paper>
<p class="download"><#if section.fillIn><a href="${section.file}.xlsx">Workbook to fill in<span class="unseen">: ${section.heading}</span></a> or </#if><a href="${section.file}.csv"><#if section.fillIn>CSV<#else>This table as CSV</#if><span class="unseen">: ${section.heading}</span></a></p>
</#if>
</section>
</#macro>

<#macro tables section paper>
<#list section.tables as each>
<#assign caption><#if each.group?has_content><h3>${each.group}</h3></#if><span>${each.caption}</span></#assign>
<#if paper><div class="whole"></#if>
<@table.table id=each.id caption=caption columns=each.columns scroll=!paper
  rows=each.rows?map(row -> row?map(one -> cell.shown(one, paper))) />
<#if paper></div></#if>
<#if each.cut?has_content><p class="hint">${each.cut}</p></#if>
</#list>
</#macro>

<#-- A label on paper has half of a wide page; on one line, a chart of ten rows stands on one page in full size. -->
<#macro drawn chart paper>
<#switch chart.kind>
<#case "bars"><@barChart.barChart id=chart.id title=chart.title rows=chart.rows letters=paper?then(80, 32) /><#break>
<#case "pairs"><@pairChart.pairChart id=chart.id title=chart.title first=chart.first second=chart.second rows=chart.rows letters=paper?then(80, 32) /><#break>
<#case "line"><@lineChart.lineChart id=chart.id title=chart.title target=chart.target points=chart.points /><#break>
</#switch>
</#macro>
