<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/details.ftl" as details>
<@show.example title="Closed">
<@details.details summary="What we mean by a fair share">
<p>Everybody has the same chance to take part.</p>
</@details.details>
</@show.example>
<@show.example title="Open from the start">
<@details.details summary="Who reads this" open=true>
<p>The involvement team.</p>
</@details.details>
</@show.example>
