<#ftl output_format="HTML">
<#import "../example.ftl" as show>
<#import "../../components/inset.ftl" as inset>
<@show.example title="One paragraph">
<@inset.inset>
<p>Taking part should not cost you money.</p>
</@inset.inset>
</@show.example>
