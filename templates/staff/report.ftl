<#ftl output_format="HTML">
<#import "../layouts/staff.ftl" as layout>
<#import "../components/data-table.ftl" as tables>
<@layout.staff title=title nav=nav>
<#list sections as section>
<section aria-labelledby="${section.id}">
<h2 id="${section.id}">${section.heading}</h2>
<#list section.sentences as sentence>
<p>${sentence}</p>
</#list>
<#if section.rows?has_content>
<@tables.dataTable id=section.id caption=section.heading headings=section.headings rows=section.rows/>
<p class="hint">The same table as <a href="${section.file}.xlsx">a workbook: ${section.heading?uncap_first}</a> or <a href="${section.file}.csv">CSV: ${section.heading?uncap_first}</a>.</p>
</#if>
</section>
</#list>
</@layout.staff>
