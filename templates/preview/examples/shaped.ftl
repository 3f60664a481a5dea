<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/shaped.ftl" as shaped>
<@show.example title="Two points">
<@shaped.shaped points=[{"key": "Aim", "value": "To make letters clear."}, {"key": "What came of it", "value": "The phone number stands at the top."}] />
</@show.example>
