<#ftl output_format="HTML">
<#--
  Two bars for each row, to compare two sides, as a picture that stretches with the page. The upper bar is filled, the
  lower one hatched, and each has its value in words, so that it never speaks by colour alone. The same numbers must
  stand in a table near it.

  id       a name for the chart, once on the page
  title    what the chart shows, for people who do not see it
  first    the name of the upper bars
  second   the name of the lower bars
  rows     a list of maps {"label", "first", "second"}; a bar is {"shown" (the value in words), "bar" (0 to 100, share
           of the longest bar)}
  letters  how many letters of a label stand on a line; as many as fit a small screen with wide letter spacing (32)
-->
<#macro pairChart id title first second rows letters=32>
<#local top = 2>
<svg class="chart pairs" role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${height(rows, letters)?c}em" xmlns="http://www.w3.org/2000/svg">
<title id="${id}-title">${title}</title>
<desc id="${id}-desc">Pairs of bars. <#list rows as row>${row.label}: ${first} ${row.first.shown}, ${second} ${row.second.shown}<#sep>; </#sep></#list>. The table has the same numbers.</desc>
<defs>
<pattern id="${id}-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect class="other" width="4" height="6"/>
</pattern>
</defs>
<rect class="bar" y="0.2em" width="1em" height="1em"/>
<text x="1.5em" y="1.1em">${first}</text>
<rect class="second" x="50%" y="0.2em" width="1em" height="1em" fill="url(#${id}-hatch)"/>
<text x="50%" dx="1.5em" y="1.1em">${second}</text>
<#list rows as row>
<#local lines = labelLines(row, letters)>
<svg class="row" y="${top?c}em" width="100%" height="${rowHeight(lines)?c}em">
<text><#list lines as line><tspan x="0" y="${(1.1 + 1.3 * line?index)?c}em">${line}</tspan></#list></text>
<#local under = 1.3 * lines?size + 0.3>
<#-- Bars take four fifths of the width, so that the longest one's value has room. -->
<#list [{"one": row.first, "y": under, "look": "bar", "fill": ""},
  {"one": row.second, "y": under + 1.3, "look": "second", "fill": "url(#" + id + "-hatch)"}] as bar>
<#if bar.one.bar gt 0><rect class="${bar.look}" y="${bar.y?c}em" width="${(bar.one.bar * 0.8)?c}%" height="1.1em"<#if bar.fill?has_content> fill="${bar.fill}"</#if>/></#if>
<text class="value" x="${(bar.one.bar * 0.8)?c}%" dx="0.4em" y="${(bar.y + 0.9)?c}em">${bar.one.shown}</text>
</#list>
<rect class="axis" y="${under?c}em" width="2" height="2.4em"/>
</svg>
<#local top += rowHeight(lines)>
</#list>
</svg>
</#macro>

<#-- The label in lines of at most so many letters; SVG breaks no lines by itself. -->
<#function labelLines row letters>
  <#local lines = []>
  <#local line = "">
  <#list row.label?split(" ") as word>
    <#if line != "" && line?length + word?length gte letters>
      <#local lines += [line]>
      <#local line = word>
    <#else>
      <#local line = (line == "")?then(word, line + " " + word)>
    </#if>
  </#list>
  <#return lines + [line]>
</#function>

<#-- The height of one row, and of all, in ems of the chart's text. -->
<#function rowHeight lines>
  <#return 1.3 * lines?size + 3.6>
</#function>
<#function height rows letters>
  <#local sum = 2>
  <#list rows as row><#local sum += rowHeight(labelLines(row, letters))></#list>
  <#return sum>
</#function>
