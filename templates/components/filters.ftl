<#ftl output_format="HTML">
<#--
  Plain links that narrow a list, in groups under a heading each. It works without scripts: each link is a page.

  groups   a list of maps {"label", "items" (a list of maps {"href" (from the root), "label"})}; an empty group is left out
  here     the address of this page, so that its own link says where the reader is ("")
  root     the way from this page to the root of the site, "" or ending in "/" ("")
-->
<#macro filters groups here="" root="">
<nav class="filters" aria-label="Choose which projects to see">
<#list groups as group>
<#if group.items?has_content>
<div>
<h2 id="filter-${group?index + 1}">${group.label}</h2>
<ul aria-labelledby="filter-${group?index + 1}">
<#list group.items as item>
<li><a href="${root}${item.href}"<#if item.href == here> aria-current="page"</#if>>${item.label}</a></li>
</#list>
</ul>
</div>
</#if>
</#list>
</nav>
</#macro>
