<#ftl output_format="HTML">
<#--
  Other ways to read the same page: easy read, large print, other languages.

  items   a list of maps {"href" (from the root), "label"}; of another language also {"lang", "dir"}; nothing is shown for none
  root    the way from this page to the root of the site, "" or ending in "/" ("")
-->
<#macro versions items root="">
<#if items?has_content>
<nav class="versions" aria-label="Other ways to read this page" lang="en-GB" dir="ltr">
<ul>
<#list items as item>
<li><a href="${root}${item.href}"<#if (item.lang!)?has_content> lang="${item.lang}" hreflang="${item.lang}" dir="${item.dir}"</#if>>${item.label}</a></li>
</#list>
</ul>
</nav>
</#if>
</#macro>
