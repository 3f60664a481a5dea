<#ftl output_format="HTML">
<#import "date.ftl" as date>
<#--
  A page in a list: its title as a link, what it says in a sentence, and the day it was written.

  page    a page: {"uri", "title", "description"}
  day     the day to show, such as 2026-08-06; none for "" ("")
  root    the way from this page to the root of the site, "" or ending in "/" ("")
  level   the level of its heading, 2 to 4 (2)
-->
<#macro pageCard page day="" root="" level=2>
<li class="card">
<h${level}><a href="${root}${page.uri?remove_beginning("/")}">${page.title}</a></h${level}>
<p>${page.description!""}</p>
<#if day?has_content><p class="hint"><@date.date iso=day /></p></#if>
</li>
</#macro>
