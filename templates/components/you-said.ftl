<#ftl output_format="HTML">
<#import "date.ftl" as date>
<#import "summary-list.ftl" as summary>
<#--
  What lay partners said and what was done about it.

  one   a map {"said", "did", "state", "why", "by" (a day such as 2026-08-06)}; the last three may be empty
-->
<#macro youSaid one>
<#local rows = [{"key": "You said", "value": one.said}, {"key": "We did", "value": one.did}]>
<#if one.state != ""><#local rows += [{"key": "Where it stands", "value": one.state}]></#if>
<#if one.why != ""><#local rows += [{"key": "Why not", "value": one.why}]></#if>
<#if one.by != ""><#local day><@date.date iso=one.by /></#local><#local rows += [{"key": "By when", "value": day}]></#if>
<@summary.summaryList rows=rows words=true />
</#macro>
