<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/date.ftl" as date>
<@show.example title="A day">
<p><@date.date iso="2026-08-06" /></p>
</@show.example>
