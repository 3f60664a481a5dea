<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/summary-list.ftl" as summary>
<@show.example title="A row with no value is left out">
<@summary.summaryList rows=[{"key": "Where", "value": "St Mary's Hospital"}, {"key": "Team", "value": ""}, {"key": "Places", "value": "4"}] />
</@show.example>
