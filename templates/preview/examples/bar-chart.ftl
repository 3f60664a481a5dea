<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/bar-chart.ftl" as barChart>
<@show.example title="A hidden and a zero value">
<@barChart.barChart id="example-bars" title="People who asked to join, by borough" rows=[
  {"label": "Brent", "shown": "About 40", "bar": 100, "hidden": false},
  {"label": "Hammersmith and Fulham", "shown": "About 25", "bar": 63, "hidden": false},
  {"label": "Harrow", "shown": "Fewer than 8", "bar": 0, "hidden": true},
  {"label": "Hounslow", "shown": "0", "bar": 0, "hidden": false}] />
</@show.example>
<@show.example title="Labels in shorter lines">
<@barChart.barChart id="example-paper-bars" title="What lay partners say" letters=24 rows=[
  {"label": "Papers came far enough ahead for me to prepare", "shown": "45, about 69 percent", "bar": 100, "hidden": false}] />
</@show.example>
