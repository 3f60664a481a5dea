<#ftl output_format="HTML">
<#import "summary-list.ftl" as summary>
<#--
  How lay partners shaped a project, under the points of the short form of GRIPP2, in the words of its lead.

  points   a list of maps {"key", "value"}
-->
<#macro shaped points>
<@summary.summaryList rows=points words=true />
</#macro>
