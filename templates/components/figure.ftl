<#ftl output_format="HTML">
<#import "bar-chart.ftl" as charts>
<#--
  A public figure: a sentence that says it, a chart, the same numbers in a table, and the file behind it.

  figure  {id, title, subtitle, sentence, category, unit, rows, total, note, csv}
  root    the way to the top of the site
-->
<#macro figure figure root>
<section class="figure" aria-labelledby="${figure.id}">
<h2 id="${figure.id}">${figure.title}</h2>
<p class="lead">${figure.sentence}</p>
<p class="hint">${figure.subtitle}</p>
<@charts.barChart figure=figure/>
<table>
<caption>${figure.title}: the numbers</caption>
<thead>
<tr><th scope="col">${figure.category}</th><th scope="col" class="number">${figure.unit}</th><#if figure.shares><th scope="col">Share</th></#if></tr>
</thead>
<tbody>
<#list figure.rows as row>
<tr><th scope="row">${row.label}</th><td class="number">${row.shown}</td><#if figure.shares><td>${row.share}</td></#if></tr>
</#list>
</tbody>
<#if figure.total?has_content>
<tfoot>
<tr><th scope="row">Total</th><td class="number">${figure.total}</td><#if figure.shares><td></td></#if></tr>
</tfoot>
</#if>
</table>
<#if figure.note?has_content>
<p class="hint">${figure.note}</p>
</#if>
<p><a href="${root}${figure.csv}">Download these numbers (CSV): ${figure.title?uncap_first}</a></p>
</section>
</#macro>
