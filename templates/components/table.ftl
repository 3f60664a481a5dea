<#ftl output_format="HTML">
<#--
  A table with a caption, heading cells that say what they head, and numbers at the right.

  id         a name for the table, once on the page
  caption    what the table shows, and for when; text, or HTML caught with <#assign name>…</#assign>
  columns    the headings: a list of texts, or of maps {"label", "number"} with number true for numbers
  rows       a list of rows, each a list of cells in the order of the columns; a cell is text, or HTML
             caught with <#assign name>…</#assign>; the first cell of each row is its heading ([])
  total      cells of a last row, empty for none ([])
  scroll     true for a table too wide for a small screen: it then scrolls on its own, by keyboard too (false)
  Rows that need more than cells (a colspan, say) can be written between the tags as <tr>…</tr>.
-->
<#macro table id caption columns rows=[] total=[] scroll=false>
<#if scroll><div class="scroll" role="region" aria-labelledby="${id}-caption" tabindex="0"></#if>
<table id="${id}">
<caption id="${id}-caption">${caption}</caption>
<thead>
<tr>
<#list columns as column>
<th scope="col"<#if isNumber(column)> class="number"</#if>>${column?is_hash?then((column.label)!"", column)}</th>
</#list>
</tr>
</thead>
<#list [{"tag": "tbody", "rows": rows}, {"tag": "tfoot", "rows": total?has_content?then([total], [])}] as part>
<#if part.tag == "tbody" || part.rows?has_content>
<${part.tag}>
<#list part.rows as cells>
<tr>
<#list cells as cell>
<#if cell?is_first>
<th scope="row">${cell}</th>
<#else>
<td<#if isNumber(columns[cell?index])> class="number"</#if>>${cell}</td>
</#if>
</#list>
</tr>
</#list>
<#if part.tag == "tbody"><#nested></#if>
</${part.tag}>
</#if>
</#list>
</table>
<#if scroll></div></#if>
</#macro>

<#function isNumber column>
  <#return column?is_hash && (column.number)!false>
</#function>
