<#ftl output_format="HTML">
<#import "../layouts/staff.ftl" as layout>
<#import "../components/contents-list.ftl" as contentsList>
<#import "../components/table.ftl" as table>
<#import "cell.ftl" as cell>
<#--
  A page of the staff reports, all of it prepared.

  title, site, trust, made, nav   as the layout wants them
  contents                        links to the sections: {"href", "label"}
  sections                        {"id", "heading", "sentences", "items", "tables", "file"}
    an item    {"text", "more", "link", "href"}; what is empty is left out
    a table    {"id", "group" (a heading of its own, or ""), "caption", "columns", "rows" (of cells), "cut"}
    file       the name of the workbook and the CSV beside the page, without the ending; "" for none
-->
<@layout.staff title=title site=site trust=trust css="css/staff.css" nav=nav made=made>
<@contentsList.contentsList items=contents />
<#list sections as section>
<section>
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
<#list section.tables as each>
<#assign caption><#if each.group?has_content><h3>${each.group}</h3></#if><span>${each.caption}</span></#assign>
<@table.table id=each.id caption=caption columns=each.columns scroll=true
  rows=each.rows?map(row -> row?map(one -> cell.shown(one))) />
<#if each.cut?has_content><p class="hint">${each.cut}</p></#if>
</#list>
<#if section.file?has_content>
<p class="download">The same as a file: <a href="${section.file}.xlsx">Workbook<span class="unseen"> of ${section.heading}</span></a>
or <a href="${section.file}.csv">CSV<span class="unseen"> of ${section.heading}</span></a></p>
</#if>
</section>
</#list>
</@layout.staff>
