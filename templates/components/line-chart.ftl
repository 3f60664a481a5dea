<#ftl output_format="HTML">
<#--
  A share in percent over time, as a picture that stretches with the page: dots, joined where two stand side by side,
  each with its value. The same numbers must stand in a table near it.

  id       a name for the chart, once on the page
  title    what the chart shows, for people who do not see it
  target   a list of none or one number, in percent: a dashed line to hold the dots against ([])
  points   a list of maps {"label", "value" (a list of none or one number from 0 to 100)}, in the order of time
-->
<#macro lineChart id title points target=[]>
<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="17em" xmlns="http://www.w3.org/2000/svg">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">Line chart. <#list points as point>${point.label}: <#if point.value?has_content>${point.value[0]} percent<#else>too few to say</#if><#sep>; </#sep></#list>.<#if target?has_content> The dashed line stands at ${target[0]} percent.</#if> The table has the same numbers.</desc>
<line class="grid" x1="0" x2="100%" y1="${y(0)?c}em" y2="${y(0)?c}em"/>
<line class="grid" x1="0" x2="100%" y1="${y(100)?c}em" y2="${y(100)?c}em"/>
<#list target as each>
<line class="target" x1="0" x2="100%" y1="${y(each)?c}em" y2="${y(each)?c}em"/>
<text class="note" x="100%" y="${(y(each) - 0.3)?c}em" text-anchor="end">${each}%</text>
</#list>
<#list points as point>
<#if point?has_next && point.value?has_content && points[point?index + 1].value?has_content>
<line class="path" x1="${x(point?index, points)?c}%" y1="${y(point.value[0])?c}em" x2="${x(point?index + 1, points)?c}%" y2="${y(points[point?index + 1].value[0])?c}em"/>
</#if>
</#list>
<#list points as point>
<#if point.value?has_content>
<circle class="dot" cx="${x(point?index, points)?c}%" cy="${y(point.value[0])?c}em" r="0.35em"/>
<text class="value" x="${x(point?index, points)?c}%" y="${(y(point.value[0]) - 0.8)?c}em" text-anchor="middle">${point.value[0]}%</text>
</#if>
<text x="${x(point?index, points)?c}%" y="15.8em" text-anchor="middle">${point.label}</text>
</#list>
</svg>
</#macro>

<#-- From the top, in ems, for a value in percent. -->
<#function y value>
  <#return 14 - value * 0.12>
</#function>

<#-- From the left, in percent of the width: each point in the middle of its share. -->
<#function x index points>
  <#return (index + 0.5) * 100 / points?size>
</#function>
