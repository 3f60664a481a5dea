<#ftl output_format="HTML">
<#import "layouts/page.ftl" as layout>
<#import "components/body.ftl" as body>
<#import "components/contents-list.ftl" as contents>
<#import "components/date.ftl" as date>
<#import "components/inset.ftl" as inset>
<#import "components/summary-list.ftl" as summary>
<#assign root = content.rootpath!"">
<#assign files = (openData.files)![]>
<#assign layouts = (openData.layouts)![]>
<#assign here = [{"href": "#files", "label": "The files"}]>
<#list layouts as one><#assign here += [{"href": "#" + one.id, "label": one.title}]></#list>
<#assign here += [{"href": "#treatments", "label": "What we did to the numbers"}] + contents.parts(content.body!"")>
<@layout.page parents=[{"href": "figures.html", "label": "Our figures"}]>
<@body.body html=content.body!"" part="intro" />
<@contents.contentsList items=here />
<h2 id="files">The files</h2>
<#if files?has_content>
<p>You may use the files under the <a href="${config.licence_url}">${config.licence_name}</a>.</p>
<ul>
<#list files as file>
<li><a href="#file-${file.name?keep_before_last(".")}">${file.title}</a></li>
</#list>
</ul>
<#list files as file>
<#assign link><a href="${root}${file.path}">${file.name}</a></#assign>
<#assign layoutLink><a href="#${file.layout}">${file.layoutTitle}</a></#assign>
<#assign period><@date.date iso=file.first /> to <@date.date iso=file.last /></#assign>
<#assign released><@date.date iso=file.released /></#assign>
<h3 id="file-${file.name?keep_before_last(".")}">${file.title}</h3>
<@summary.summaryList rows=[
  {"key": "File", "value": link},
  {"key": "What it holds", "value": file.holds},
  {"key": "To note", "value": file.notes?join(" ")},
  {"key": "Period", "value": period},
  {"key": "Released", "value": released},
  {"key": "Columns", "value": layoutLink}] />
</#list>
<p>A <a href="${root}data/metadata.json">description of all files for programs</a> follows the standard CSV on the Web.</p>
<#else>
<@inset.inset>
<p>There are no files yet. They will be here with the first figures.</p>
</@inset.inset>
</#if>
<#list layouts as one>
<h2 id="${one.id}">${one.title}</h2>
<#assign columns = []>
<#list one.columns as column>
<#assign about>${column.means}<br><span class="hint">${column.type}</span></#assign>
<#assign columns += [{"key": column.name, "value": about}]>
</#list>
<@summary.summaryList rows=columns />
<p class="hint">No two rows have the same ${one.key?join(" and ")}.</p>
</#list>
<#if openData??>
<h2 id="treatments">What we did to the numbers</h2>
<p>Each number has one of these codes. The words stand in the column beside it.</p>
<#assign codes = []>
<#list openData.treatments as one>
<#assign about><strong>${one.words}.</strong> ${one.meaning}</#assign>
<#assign codes += [{"key": one.code, "value": about}]>
</#list>
<@summary.summaryList rows=codes />
</#if>
<@body.body html=content.body!"" part="rest" />
</@layout.page>
