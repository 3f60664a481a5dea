<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/pair-chart.ftl" as pairChart>
<@show.example title="Two sides">
<@pairChart.pairChart id="example-pairs" title="Lay partners and project leads, by commitment" first="Lay partners" second="Project leads" rows=[
  {"label": "Papers came far enough ahead for me to prepare", "first": {"shown": "3.1", "bar": 62}, "second": {"shown": "4.4", "bar": 88}},
  {"label": "My time was respected", "first": {"shown": "4.6", "bar": 92}, "second": {"shown": "too few", "bar": 0}}] />
</@show.example>
<@show.example title="Labels in shorter lines">
<@pairChart.pairChart id="example-paper-pairs" title="What both sides say" first="Lay partners" second="Project leads" letters=24 rows=[
  {"label": "Papers came far enough ahead for me to prepare", "first": {"shown": "3.1", "bar": 62}, "second": {"shown": "4.4", "bar": 88}}] />
</@show.example>
