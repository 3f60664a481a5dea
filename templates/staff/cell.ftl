<#ftl output_format="HTML">
<#import "../components/tag.ftl" as tag>
<#--
  What stands in a cell of a table.

  cell   a map: {"text", "tags" (texts to set off; they stand for the text), "tone" (of the tags),
         "spread" (a list of none or one {"agree", "disagree"}, in percent, drawn before the text),
         "look" ("day", "own" for somebody's own words, or ""), "href" (where the text links to, or "")}
  paper  true draws a bar as boxes, for what lays out the PDF takes each picture for one that needs words
-->
<#function shown cell paper>
  <#if cell.tags?has_content>
    <#local html><#list cell.tags as each><@tag.tag text=each tone=cell.tone /><#sep> </#list></#local>
    <#return html>
  </#if>
  <#if cell.spread?has_content>
    <#local html><#if paper><@boxes spread=cell.spread[0] /><#else><@bar spread=cell.spread[0] /></#if> ${cell.text}</#local>
    <#return html>
  </#if>
  <#if cell.look?has_content>
    <#local html><span class="${cell.look}">${cell.text}</span></#local>
    <#return html>
  </#if>
  <#if cell.href?has_content>
    <#local html><a href="${cell.href}">${cell.text}</a></#local>
    <#return html>
  </#if>
  <#return cell.text>
</#function>

<#-- The share that agrees, from the left, and the share that disagrees, from the right. The numbers stand beside it. -->
<#macro bar spread>
<svg class="spread" viewBox="0 0 100 12" aria-hidden="true"><path class="for" d="M0 0h${spread.agree?c}v12H0z"/><path class="against" d="M100 0h-${spread.disagree?c}v12h${spread.disagree?c}z"/></svg></#macro>

<#macro boxes spread>
<span class="spread"><span class="for" style="width: ${spread.agree?c}px"></span><span style="width: ${(100 - spread.agree - spread.disagree)?c}px"></span><span class="against" style="width: ${spread.disagree?c}px"></span></span></#macro>
