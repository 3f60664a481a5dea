<#ftl output_format="HTML">
<#import "../layouts/staff.ftl" as layout>
<#import "../components/table.ftl" as table>
<#import "../components/tag.ftl" as tag>
<#--
  A page of the staff reports, all of it prepared: sections of {id, heading, sentences, columns, rows, file}. A cell is
  {text, flag}; one with a flag, such as an access need, is shown as a tag.
-->
<#function shown cell>
  <#if cell.flag>
    <#local flagged><@tag.tag text=cell.text tone="warn"/></#local>
    <#return flagged>
  </#if>
  <#return cell.text>
</#function>
<@layout.staff title=title site="Lay partners" trust="For the involvement team" css="css/site.css" nav=nav made=made>
<#list sections as section>
<section>
<h2 id="${section.id}">${section.heading}</h2>
<#list section.sentences as sentence>
<p>${sentence}</p>
</#list>
<#if section.rows?has_content>
<@table.table id="${section.id}-table" caption=section.heading columns=section.columns scroll=true
  rows=section.rows?map(row -> row?map(cell -> shown(cell)))/>
<p class="download">The same table: <a href="${section.file}.xlsx">workbook<span class="unseen"> of ${section.heading}</span></a>,
<a href="${section.file}.csv">CSV<span class="unseen"> of ${section.heading}</span></a></p>
</#if>
</section>
</#list>
</@layout.staff>
