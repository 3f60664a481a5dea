<#ftl output_format="HTML">
<#--
  A bar chart of a figure. The table beside it holds the same numbers.

  figure  {id, title, sentence, rows: list of {label, shown, bar, hidden}}

  Each bar's length is given from 0 to 100. A hidden row shows a hatched stub and its words, never a length.
-->
<#macro barChart figure>
<#local height = figure.rows?size * 52>
<svg class="chart" role="img" aria-labelledby="${figure.id}-chart" viewBox="0 0 600 ${height?c}" preserveAspectRatio="xMinYMin meet">
<title id="${figure.id}-chart">Bar chart. ${figure.sentence} The table has the same numbers.</title>
<defs>
<pattern id="${figure.id}-hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="4" height="8"/></pattern>
</defs>
<#list figure.rows as row>
<g transform="translate(0 ${(row?index * 52)?c})">
<text class="chart-label" x="0" y="17"><#if row.label?length gt 66>${row.label[0..63]}…<#else>${row.label}</#if></text>
<#if row.hidden>
<rect class="chart-hidden" x="1" y="24" width="40" height="18" fill="url(#${figure.id}-hatch)"/>
<text class="chart-value" x="50" y="39">${row.shown}</text>
<#else>
<rect class="chart-bar" x="0" y="24" width="${(row.bar * 4.8)?c}" height="18"/>
<text class="chart-value" x="${(row.bar * 4.8 + 8)?c}" y="39">${row.shown}</text>
</#if>
</g>
</#list>
</svg>
</#macro>
