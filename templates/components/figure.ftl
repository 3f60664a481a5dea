<#ftl output_format="HTML">
<#import "bar-chart.ftl" as barChart>
<#import "date.ftl" as date>
<#import "download-link.ftl" as download>
<#import "table.ftl" as table>
<#--
  One figure: a headline that says what was found, a sentence, a chart and the same numbers in a table. Where
  nothing of it may be shown, only the sentence and the period.

  figure   a map: {"id", "title", "subtitle" (the period), "sentence", "unit", "category", "rows" (as for the bar
           chart), "total", "note", "csv" (path from root), "released" (text such as 2026-08-06), "about"};
           total, note, csv and released may be empty; "shares" true adds a column with each row's "share";
           "withheld" true leaves chart, table and day out; "about" is "people" where small numbers are protected
  root     the way from this page to the root of the site, "" or ending in "/" ("")
  level    the level of its heading, 2 to 4 (2)
-->
<#macro figure figure root="" level=2>
<#local shares = figure.shares!false>
<#local cells = figure.rows?map(row -> shares?then([row.label, row.shown, row.share!""], [row.label, row.shown]))>
<#local total = (figure.total!)?has_content?then(["Total", figure.total!] + shares?then([""], []), [])>
<#local columns = [figure.category, {"label": figure.unit, "number": true}]
  + shares?then([{"label": "Share", "number": true}], [])>
<#-- Heard alone, in a list of tables, a period says nothing: the caption names the figure too. -->
<#local caption><span class="unseen">${figure.title}: </span>${figure.subtitle}</#local>
<section class="figure" aria-labelledby="${figure.id}">
<h${level} id="${figure.id}">${figure.title}</h${level}>
<p>${figure.sentence}</p>
<#if figure.withheld!false>
<p class="hint">${figure.subtitle}</p>
<#else>
<div class="figure-parts">
<@barChart.barChart id="${figure.id}-chart" title=figure.title rows=figure.rows />
<div>
<@table.table id="${figure.id}-table" caption=caption rows=cells total=total columns=columns />
</div>
</div>
</#if>
<#if (figure.note!)?has_content><p class="hint">${figure.note}</p></#if>
<p class="hint"><#if (figure.released!)?has_content && !(figure.withheld!false)>Published on <@date.date iso=figure.released />.</#if><#if (figure.about!) == "people"> <a href="${root}small-numbers.html">How we protect people in small numbers</a></#if></p>
<#if (figure.csv!)?has_content && !(figure.withheld!false)>
<#local says>Download these numbers<span class="unseen">: ${figure.title}</span> (CSV)</#local>
<@download.downloadLink href=(root + figure.csv) text=says />
</#if>
</section>
</#macro>
