<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/stage-tag.ftl" as stageTag>
<@show.example title="The three stages, and another word">
<p><@stageTag.stageTag stage="open" /></p>
<p><@stageTag.stageTag stage="running" /></p>
<p><@stageTag.stageTag stage="finished" /></p>
<p><@stageTag.stageTag stage="paused" /></p>
</@show.example>
