<#ftl output_format="HTML">
<#import "../layouts/staff.ftl" as layout>
<#import "../components/contents-list.ftl" as contentsList>
<#import "../components/download-link.ftl" as download>
<#import "section.ftl" as parts>
<#--
  A page of the reports, all of it prepared.

  title, site, trust, made, nav, above, personal, filter   as the layout wants them
  workbook                                                 the name of the workbook beside the page, or ""
  contents                                                 links to the sections: {"href", "label"}
  sections                                                 as staff/section.ftl wants each
-->
<@layout.staff title=title site=site trust=trust css="css/staff.css" nav=nav made=made above=above personal=personal
  script=filter?then("js/filter.js", "")>
<@contentsList.contentsList items=contents />
<#list sections as section>
<@parts.section section=section />
</#list>
<#if workbook?has_content>
<@download.downloadLink href=workbook text="All tables of this page in one workbook" />
</#if>
</@layout.staff>
