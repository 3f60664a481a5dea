<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/summary-list.ftl" as summary>
<@show.example title="A row with no value is left out">
<@summary.summaryList rows=[{"key": "Where", "value": "St Mary's Hospital"}, {"key": "Team", "value": ""}, {"key": "Places", "value": "4"}] />
</@show.example>
<@show.example title="What people said">
<@summary.summaryList words=true rows=[{"key": "You said", "value": "The form asks for too much."}, {"key": "We did", "value": "It has five questions now."}] />
</@show.example>
