<#ftl output_format="HTML">
<#--
  The way back: the pages above this one, the home page first.

  parents   a list of maps {"href" (from the root), "label"}, the nearest last; nothing is printed for none
  root      the way from this page to the root of the site, "" or ending in "/" ("")
-->
<#macro breadcrumbs parents root="">
<#if parents?has_content>
<nav class="crumbs wrap" aria-label="Breadcrumb">
<ol>
<#list [{"href": "index.html", "label": "Home"}] + parents as parent>
<li><a href="${root}${parent.href}">${parent.label}</a></li>
</#list>
</ol>
</nav>
</#if>
</#macro>
