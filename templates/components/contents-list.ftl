<#ftl output_format="HTML">
<#--
  Links to the parts of a page.

  items   a list of maps: {"href", "label"}; nothing is printed for fewer than three
  title   its heading ("On this page")
  id      a name for its heading, once on the page ("contents")
-->
<#macro contentsList items title="On this page" id="contents">
<#if items?size gte 3>
<nav class="contents" aria-labelledby="${id}">
<h2 id="${id}">${title}</h2>
<ol>
<#list items as item>
<li><a href="${item.href}">${item.label}</a></li>
</#list>
</ol>
</nav>
</#if>
</#macro>

<#--
  The parts of a page's body, as items for the list: its second-level headings that have an id.

  html   the HTML of the body
-->
<#function parts html>
  <#local items = []>
  <#list html?matches(r'<h2 id="([^"]+)">(.*?)</h2>', "s") as heading>
    <#local label = heading?groups[2]?replace("<[^>]+>", "", "r")
      ?replace("&lt;", "<")?replace("&gt;", ">")?replace("&quot;", "\"")?replace("&#39;", "'")?replace("&amp;", "&")>
    <#local items += [{"href": "#" + heading?groups[1], "label": label}]>
  </#list>
  <#return items>
</#function>
