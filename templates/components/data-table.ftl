<#ftl output_format="HTML">
<#--
  A table that scrolls sideways inside itself where the screen is narrow.

  id       unlike any other on the page
  caption  what the table shows
  headings list of texts
  rows     list of lists of {text, number, flag}; the first cell of a row is its heading
-->
<#macro dataTable id caption headings rows>
<#local numbers = rows?has_content?then(rows[0], [])>
<div class="scroll" role="region" aria-labelledby="${id}-caption" tabindex="0">
<table>
<caption id="${id}-caption">${caption}</caption>
<thead>
<tr><#list headings as heading><th scope="col"<#if (numbers[heading?index].number)!false> class="number"</#if>>${heading}</th></#list></tr>
</thead>
<tbody>
<#list rows as row>
<tr><#list row as cell><#if cell?is_first><th scope="row">${cell.text}</th><#else><td<#if cell.number> class="number"</#if>><#if cell.flag><strong class="tag tag-flag">${cell.text}</strong><#else>${cell.text}</#if></td></#if></#list></tr>
</#list>
</tbody>
</table>
</div>
</#macro>
