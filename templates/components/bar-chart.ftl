<#ftl output_format="HTML">
<#--
  Bars beneath their labels, as a picture that stretches with the page. It never speaks by colour alone: each
  bar has its value in words, and a hidden value has a hatched stub. The same numbers must stand in a table
  near it (component "figure" sees to that).

  id       a name for the chart, once on the page
  title    what the chart shows, for people who do not see it
  rows     a list of maps: {"label", "shown" (the value in words), "bar" (0 to 100, share of the longest bar),
           "hidden" (true when the value may not be told)}
  letters  how many letters of a label stand on a line; as many as fit a small screen with wide letter spacing (32)
-->
<#macro barChart id title rows letters=32>
<#local top = 0>
<svg class="chart" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height(rows, letters)?c}em" xmlns="http://www.w3.org/2000/svg">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">Bar chart. <#list rows as row>${row.label}: ${row.shown}<#sep>; </#sep></#list>. The table has the same numbers.</desc>
<defs>
<pattern id="${id}-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect class="hatch" width="3" height="8"/>
</pattern>
</defs>
<#list rows as row>
<#local lines = wrapped(row.label, row.shown, letters)>
<svg class="row" y="${top?c}em" width="100%" height="${rowHeight(lines)?c}em">
<text><#list lines as line><tspan x="0" y="${(1.1 + 1.3 * line?index)?c}em">${line.label}</tspan><#if line.value != ""><tspan class="value"<#if line.label == ""> x="0" y="${(1.1 + 1.3 * line?index)?c}em"</#if>><#if line.label != ""> </#if>${line.value}</tspan></#if></#list></text>
<#local barTop = 1.3 * lines?size + 0.3>
<#if row.hidden>
<rect class="stub" x="1" y="${barTop?c}em" width="2.5em" height="1.1em" fill="url(#${id}-hatch)"/>
<#elseif row.bar gt 0>
<rect class="bar" y="${barTop?c}em" width="${row.bar?c}%" height="1.1em"/>
</#if>
<rect class="axis" y="${barTop?c}em" width="2" height="1.1em"/>
</svg>
<#local top += rowHeight(lines)>
</#list>
</svg>
</#macro>

<#--
  SVG breaks no lines by itself: the label in lines of at most so many letters; the value follows where it fits, or
  stands on a line of its own. A list of maps {"label", "value"}.
-->
<#function wrapped label shown letters>
  <#local lines = []>
  <#local line = "">
  <#list (label + ":")?split(" ") as word>
    <#if line != "" && line?length + word?length gte letters>
      <#local lines += [{"label": line, "value": ""}]>
      <#local line = word>
    <#else>
      <#local line = (line == "")?then(word, line + " " + word)>
    </#if>
  </#list>
  <#if line?length + shown?length lt letters>
    <#return lines + [{"label": line, "value": shown}]>
  </#if>
  <#return lines + [{"label": line, "value": ""}, {"label": "", "value": shown}]>
</#function>

<#-- The height of one row, and of all, in ems of the chart's text. -->
<#function rowHeight lines>
  <#return 1.3 * lines?size + 2.1>
</#function>
<#function height rows letters>
  <#local sum = 0>
  <#list rows as row><#local sum += rowHeight(wrapped(row.label, row.shown, letters))></#list>
  <#return sum>
</#function>
